namespace EssayMarker.Evaluation.Data;

/// <summary>Names of the kinds of sentence that figures and training tell apart.</summary>
internal static class Kinds
{
    public const string Paraphrase = "paraphrase";
    public const string Swap = "swap";
    public const string Negated = "negated";
    public const string Attributed = "attributed";
}
