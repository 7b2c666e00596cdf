namespace EssayMarker.Assessing.Strands;

/// <summary>Tells from its id what a strand of a levels file is about.</summary>
internal static class StrandNames
{
    private static readonly (string Part, Strand Strand)[] Parts =
    [
        ("focus", Strand.Focus), ("question", Strand.Focus), ("relevan", Strand.Focus), ("understand", Strand.Focus), ("concept", Strand.Focus), ("prompt", Strand.Focus),
        ("support", Strand.Support), ("evidence", Strand.Support), ("knowledge", Strand.Support), ("range", Strand.Support), ("detail", Strand.Support), ("ao1", Strand.Support),
        ("analy", Strand.Analysis), ("reason", Strand.Analysis), ("argument", Strand.Analysis), ("explan", Strand.Analysis), ("comparison", Strand.Analysis), ("ao2", Strand.Analysis),
        ("judg", Strand.Judgement), ("evaluat", Strand.Judgement), ("balance", Strand.Judgement), ("conclusion", Strand.Judgement), ("thesis", Strand.Judgement), ("ao3", Strand.Judgement),
        ("organi", Strand.Organisation), ("structure", Strand.Organisation), ("coheren", Strand.Organisation), ("communicat", Strand.Organisation), ("expression", Strand.Organisation), ("order", Strand.Organisation),
    ];

    /// <summary>The strand, or <see langword="null"/> where the id says nothing known.</summary>
    public static Strand? Of(string id) =>
        Parts.Where(part => id.Contains(part.Part, StringComparison.OrdinalIgnoreCase)).Select(part => (Strand?)part.Strand).FirstOrDefault();
}
