import FactModel
import TestSupport
import Testing

/// Forms of plain news that are easily read wrong.
struct NewsFormTests {
    @Test(arguments: [
        (
            "It is a first for Helen Marsh, 49, who told the paper the oven was cold.",
            ["indirect Helen Marsh: the oven was cold"]
        ),
        (
            "Nearly three quarters of the bakers, 72%, said they were tired.",
            ["indirect Nearly three quarters of the bakers: they were tired"]
        ),
        (
            "Hovis and Allinson, the country’s two biggest bakers, have said losses will be small.",
            ["indirect Hovis and Allinson: losses will be small"]
        ),
        (
            "Paramount, Hovis and Smith Brothers said they were leaving.",
            ["indirect Paramount, Hovis and Smith Brothers: they were leaving"]
        ),
        (
            "On Tuesday, a fresh inquiry into the fire, found that the oven was old.",
            ["indirect a fresh inquiry into the fire: the oven was old"]
        ),
        (
            "Of the first payment, the company – the country’s biggest baker – said it would be made in June.",
            ["indirect company: it would be made in June"]
        ),
        (
            "Shadow chief secretary to the Treasury, George Osmond, said: “It was late.”",
            ["direct George Osmond: It was late."]
        ),
        (
            "Many towns, such as Leeds, York or Hull, do not have a mill, said a retired miller.",
            ["indirect a retired miller: Many towns, such as Leeds, York or Hull, do not have a mill"]
        ),
        (
            "The mill has in the past said it would close.",
            ["indirect mill: it would close"]
        ),
        (
            "The baker denied a report claiming he had burnt the mill.",
            ["indirect report: he had burnt the mill"]
        ),
    ])
    func whoIsNamedBesideFiguresAndAppositions(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        (
            "Asked why the oven had been cold Jane Miller said: “It was broken.”",
            ["indirect -: why the oven had been cold", "direct Jane Miller: It was broken."]
        ),
        (
            "Jane Miller said Friday’s delivery would be late.",
            ["indirect Jane Miller: Friday’s delivery would be late"]
        ),
        (
            "Jane Miller said the spring had been wet.",
            ["indirect Jane Miller: the spring had been wet"]
        ),
        (
            "According to Mill Research 61% of bakers expect a smaller harvest.",
            ["indirect Mill Research: 61% of bakers expect a smaller harvest"]
        ),
        (
            "Jane Miller said sales had risen, without giving figures.",
            ["indirect Jane Miller: sales had risen"]
        ),
        (
            "Jane Miller has announced a plan to merge with Hovis and other mills are likely to follow.",
            ["indirect Jane Miller: a plan to merge with Hovis"]
        ),
        (
            "Police think the thief used a van and are keen to hear from witnesses.",
            ["indirect Police: the thief used a van"]
        ),
        (
            "Jane Miller said the bakers had “acted in haste”, and ordered them to pay.",
            ["mixed Jane Miller: the bakers had “acted in haste”", "indirect Jane Miller: them to pay"]
        ),
        (
            "Analysts at Mill & Co, citing weak demand, said the loaves were too dear.",
            ["indirect Analysts at Mill & Co: weak demand", "indirect Analysts at Mill & Co: the loaves were too dear"]
        ),
        (
            "The tone of the fair, said Jane Miller, would be calmer than before.",
            ["indirect Jane Miller: The tone of the fair … would be calmer than before"]
        ),
        (
            "Jane Miller promised to build an “unremittingly new” bakery.",
            ["mixed Jane Miller: to build an “unremittingly new” bakery"]
        ),
        (
            "Jane Miller warned the “stakes are too high” to close.",
            ["mixed Jane Miller: the “stakes are too high” to close"]
        ),
        (
            "“It was careful, but late,” was Jane Miller’s assessment.",
            ["direct Jane Miller: It was careful, but late"]
        ),
    ])
    func contentIsWhole(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        (
            "Finance minister Jane Miller met Prime Minister John Brown. The prime minister said he was glad.",
            ["indirect John Brown: he was glad"]
        ),
        (
            "Club director Ian Brady met the chef. Chef Gordon Strang told the paper the job was not for him. Brady left. The former England international added that he was tired.",
            ["indirect Gordon Strang: the job was not for him", "indirect Gordon Strang: he was tired"]
        ),
        (
            "Shares in Hovis Group fell after it said the mill would close.",
            ["indirect Hovis Group: the mill would close"]
        ),
        (
            "The government has ruled out a tax, because it says bread would cost more.",
            ["indirect government: bread would cost more"]
        ),
        (
            "The Public Mill Office warned of a loss. The spending watchdog said bakers had been too hopeful.",
            ["indirect Public Mill Office: bakers had been too hopeful"]
        ),
    ])
    func whoGoesOnSpeaking(text: String, lines: [String]) {
        #expect(Extracted(text).lines == lines)
    }

    @Test(arguments: [
        "I thought it was a brave loaf.",
        "Few realise that the mill burnt down.",
        "The bakers mixed without ever threatening to burn the loaf.",
        "It will open in May, providing it is cleared by all nine mills.",
        "They have every reason to hope that it will open.",
        "The loss failed to dent confidence that it would open.",
        "Jane Miller stressed this point.",
        "Jane Miller saw a film called “Late Bread”.",
        "The band played for around 45 minutes.",
    ])
    func nothingIsSaid(text: String) {
        #expect(Extracted(text).lines.isEmpty)
    }

    @Test func nobodyIsUrgedByHimself() {
        #expect(Extracted("Miller urged to quit over loaf\n\nThe mill closed on Monday.").lines.isEmpty)
    }
}
