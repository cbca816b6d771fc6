import FoundationEssentials

/// Makes the files that the program embeds: its lexicon and its weights, or what they are learned from. Never needed to build or run the program.
@main
enum Train {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4 else { throw TrainingProblem.usage }
        switch arguments[1] {
        case "lexicon":
            let lists = try arguments[3...].map {
                try String(decoding: Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
            }
            try Data(CompileLexicon.bytes(of: lists)).write(to: URL(filePath: arguments[2]))
        case "names":
            let data = try Data(contentsOf: URL(filePath: arguments[2]))
            let epochs = arguments.count > 4 ? Int(arguments[4]) ?? 8 : 8
            try Data(TrainNames(data: Array(data), epochs: epochs).train()).write(to: URL(filePath: arguments[3]))
        case "states":
            let data = try Data(contentsOf: URL(filePath: arguments[2]))
            try Data(TrainNames(data: Array(data), epochs: 1).states()).write(to: URL(filePath: arguments[3]))
        case "statements":
            let data = try Data(contentsOf: URL(filePath: arguments[2]))
            try Data(TrainStatements(data: data).train().utf8).write(to: URL(filePath: arguments[3]))
        case "attribute":
            guard arguments.count > 4, let threshold = Double(arguments[3]) else { throw TrainingProblem.usage }
            let table = try String(decoding: Data(contentsOf: URL(filePath: arguments[2])), as: UTF8.self)
            try AttributeStatements(table: table, threshold: threshold).print(
                Data(contentsOf: URL(filePath: arguments[4])))
        case "reliability":
            guard arguments.count > 4, let threshold = Double(arguments[3]) else { throw TrainingProblem.usage }
            let table = try String(decoding: Data(contentsOf: URL(filePath: arguments[2])), as: UTF8.self)
            print(
                try MeasureConfidence(table: table, threshold: threshold).table(
                    of: Data(contentsOf: URL(filePath: arguments[4]))))
        case "pronouns":
            try PrintPronouns().print(
                annotated: Data(contentsOf: URL(filePath: arguments[2])),
                plain: Data(contentsOf: URL(filePath: arguments[3])))
        case "tag":
            let weights = try Array(Data(contentsOf: URL(filePath: arguments[2])))
            try TagNames(weights: weights).tag(Data(contentsOf: URL(filePath: arguments[3])))
        default: throw TrainingProblem.usage
        }
    }
}
