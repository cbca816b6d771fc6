extension JSONText {
    /// The member that tells a program what went wrong: `"error": {"code": 65, "message": "…"}`, the exit code and the
    /// sentence that standard error shows.
    static func error(_ error: any Error, code: ExitStatus) -> String {
        var json = JSONText()
        json.object("error") { json in
            json.integer("code", Int(code.rawValue))
            json.string("message", "\(error)")
        }
        return json.text
    }

    /// An array of strings.
    static func strings(_ strings: [String]) -> String {
        var json = JSONText()
        json.array { json in
            for string in strings { json.string(string) }
        }
        return json.text
    }
}
