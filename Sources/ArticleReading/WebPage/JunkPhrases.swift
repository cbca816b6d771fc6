/// The words that open lines which sites put into articles: invitations to read, share or sign up, and credits.
enum JunkPhrases {
    private static let openings = lines(
        """
        read more|read also|also read|read next|see also|related:|related articles|related stories|related posts|more from
        more on this|recommended|share this|share on|click here to|click here for|follow us|follow @|sign up|subscribe
        advertisement|advertising disclosure|disclosure:|image:|photo:|photo by|photos:|photo credit|picture:|image credit
        image source|image caption|media caption|credit:|copyright |all rights reserved|©|(c) |filed under|posted by
        posted in|posted on|published on|last updated|last modified|tags:|categories:|category:|category :|topics:
        source:|leave a comment|leave a reply|view comments|comments|print this|email this|join the conversation
        like us on|download the|watch:|video:|listen:|previous article|next article|by clicking|please enable javascript
        loading|stay up-to-date on|get the latest|skip to|back to top|what to read next|you may also like|you might also like
        """)
    /// Words that an article's own sentences hardly have, in short paragraphs.
    private static let insides = lines(
        """
        subscribe to our|sign up for our|sign up to our|sign up to receive|our newsletter|never miss the latest
        like us on facebook|follow us on|we want to hear what you think|in the comments below|down below in the comments
        is not responsible for the opinions|copyrighted property|all rights reserved|prior written permission
        written permission must|may not be reproduced|this material may not be published|already a subscriber
        to view the full story|to continue reading|to read the full|with your consent|i agree my|affiliate commission
        we may earn a commission|affiliate links|support our journalism|support independent journalism|become a member
        article was originally published|post was originally published|enable javascript|preview of subscription content
        submit your letter|submit a letter|new subscribers|subscribers also receive|first-time subscribers
        """)
    private static let networks = lines("twitter|facebook|instagram|linkedin|whatsapp|telegram")
    private static let invitations = lines("follow |like |you can follow|you can keep up|join us|connect with|find us")

    private static func lines(_ text: String) -> [[UInt8]] {
        text.split { $0 == "|" || $0 == "\n" }.map { Array($0.utf8) }
    }

    /// Whether a line is such junk, whatever its case; only short ones are.
    static func isJunk(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 400 else { return false }
        let lower = line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if line.count < 160, openings.contains(where: lower.starts(with:)) { return true }
        if insides.contains(where: lower.containsRun) { return true }
        return invitations.contains(where: lower.starts(with:)) && networks.contains(where: lower.containsRun)
    }
}
