using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Matching;

/// <summary>Small rubrics of other subjects and shapes than the shipped one.</summary>
internal static class Subjects
{
    /// <summary>Two people of a play, points of one clause each, in which either may be meant.</summary>
    public static Rubric Literature { get; } = new("macbeth", "How does Shakespeare present guilt in Macbeth?",
    [
        new Point("L1", "Macbeth's guilt shows itself in visions.")
        {
            Clauses = [new Clause("Macbeth sees things that are not there because he feels guilty.", ["macbeth"])],
            Evidence = [new Evidence("Banquo's ghost", [], null, ["macbeth"]), new Evidence("the floating dagger", ["the dagger"], null, ["macbeth"])],
        },
        new Point("L2", "Lady Macbeth's guilt comes out in her sleep.")
        {
            Clauses = [new Clause("Lady Macbeth tries to wash imagined blood from her hands while she sleeps.", ["lady"])],
            Evidence = [new Evidence("the sleepwalking scene", [], null, ["lady"])],
        },
        new Point("L3", "Macbeth cannot pray or rest after the murder.")
        {
            Clauses = [new Clause("After killing Duncan Macbeth can neither pray nor sleep.", ["macbeth"])],
        },
    ])
    {
        Actors = [new Actor("macbeth", "Macbeth", []), new Actor("lady", "Lady Macbeth", ["his wife"])],
    };

    /// <summary>Points without clauses, evidence or actors.</summary>
    public static Rubric Science { get; } = new("membranes", "Explain how substances move into and out of cells.",
    [
        new Point("B1", "In diffusion particles spread from where they are crowded to where there are fewer."),
        new Point("B2", "In osmosis water passes through a membrane towards the stronger solution."),
        new Point("B3", "Active transport uses energy to move substances against the gradient."),
        new Point("B4", "A large surface, such as that of root hairs or villi, speeds uptake."),
    ]);

    /// <summary>Points of one clause, with evidence that is nobody's.</summary>
    public static Rubric Geography { get; } = new("coasts", "Assess how people protect coasts.",
    [
        new Point("G1", "Hard defences stop the waves but cost much.")
        {
            Clauses = [new Clause("Concrete sea walls hold back the waves but are expensive.", [])],
            Evidence = [new Evidence("Mappleton", [], null, [])],
        },
        new Point("G2", "Soft methods work with nature.")
        {
            Clauses = [new Clause("Adding sand to a beach or planting dunes absorbs the force of the waves.", [])],
        },
        new Point("G3", "Defences in one place do harm in another.")
        {
            Clauses = [new Clause("Groynes trap sand, so that beaches further along the coast are starved and wear away faster.", [])],
        },
        new Point("G4", "Sometimes land is given up to the sea.")
        {
            Clauses = [new Clause("Low farmland may be left to flood so that salt marsh forms.", [])],
            Evidence = [new Evidence("Medmerry", [], null, [])],
        },
    ]);

    /// <summary>Sixty points of one subject, each a sentence.</summary>
    public static Rubric Sixty { get; } = new("sixty", "What shapes the land and the lives of those who live on it?",
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Matching", "sixty-points.txt")).Select((line, at) => new Point($"P{at + 1}", line))]);
}
