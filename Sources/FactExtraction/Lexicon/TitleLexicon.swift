import FactModel
import Linguistics

/// The words that stand before a person's name and tell a post, a rank or a gender.
enum TitleLexicon {
    /// Courtesy titles and ranks of men.
    private static let male = ClosedClass.set("mr mr. sir lord king prince father fr. brother")
    /// Courtesy titles and ranks of women.
    private static let female = ClosedClass.set("mrs mrs. ms ms. miss lady queen princess sister dame madam")
    private static let plain = ClosedClass.set("mr mr. mrs mrs. ms ms. miss")
    private static let honours = ClosedClass.set("lord lady sir dame dr dr.")
    /// Titles that are also last names, but never the first of several words of a name.
    static let courtesy = plain.union(honours).union(ClosedClass.set("baron baroness prof prof."))
    /// Titles that tell no post.
    static let withoutPost = plain.union(honours).union(
        ClosedClass.set(
            """
            mx madam madame monsieur mme mlle herr frau señor senor signor hon hon. honorable saint st st. brother sister
            """))
    /// Whether a lower-case word is a courtesy title that only people have: `mr`, `mrs.`.
    static func isCourtesy(_ word: String) -> Bool { plain.contains(word) }

    /// Words that stand before or inside a post: `Deputy Foreign Minister`, `Secretary of State`.
    private static let modifiers = ClosedClass.set(
        """
        vice deputy prime cabinet home shadow foreign interior defence defense finance health education state former ex acting
        principal managing under assistant senate majority minority first chief general permanent attorney press trade
        petty warrant solicitor
        """)
    /// Posts that open a phrase with `of`: `Secretary of State`.
    static let postsWithOf = ClosedClass.set("secretary minister director chairman president governor head chief")

    /// Returns the gender that a lower-case title tells.
    static func gender(_ word: String) -> Person.Gender? {
        male.contains(word) ? .male : female.contains(word) ? .female : nil
    }

    /// Whether a lower-case word is a post or rank that can stand right before a name.
    static func isTitle(_ word: String) -> Bool {
        male.contains(word) || female.contains(word) || Gazetteer.classes(of: word).contains(.title)
    }

    /// Whether a lower-case word may stand before the last word of a title.
    static func isModifier(_ word: String) -> Bool { modifiers.contains(word) || isTitle(word) }
}
