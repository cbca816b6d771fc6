import ArgumentParser
import FactStore

/// `factdb people` and `factdb organizations`: who is who across articles.
struct EntityCommand<Sort: EntitySort>: ParsableCommand {
    static var configuration: CommandConfiguration {
        let (kept, other) = Sort.example
        let name = Sort.kind.plural
        return CommandConfiguration(
            commandName: name,
            abstract: "List \(name), merge two that are one, split one that is two, or rename one.",
            discussion: """
                A name is the one shown, or one that an article uses, or a part of it when that fits just one, or an id. What \
                you correct survives factdb resolve and a new extraction; factdb corrections lists it and undoes it.

                Examples:
                  factdb \(name) list \(kept.split(separator: " ").last ?? "")
                  factdb \(name) merge "\(kept)" "\(other)" --note "the same"
                  factdb \(name) split "\(kept)" --name "\(other)"
                  factdb \(name) split "\(kept)" --article 12 --as "\(kept) (the other)"
                  factdb \(name) rename "\(other)" "\(kept)"
                """,
            subcommands: [
                EntityList<Sort>.self, EntityMerge<Sort>.self, EntitySplit<Sort>.self, EntityRename<Sort>.self,
            ],
            defaultSubcommand: EntityList<Sort>.self)
    }
}
