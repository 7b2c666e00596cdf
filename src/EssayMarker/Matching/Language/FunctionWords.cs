namespace EssayMarker.Matching.Language;

/// <summary>Words that carry grammar, not subject matter.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> All = new(
        """
        a about above after again against all almost already also although always am an and another any anybody anyone anything are as at away
        be became because become becomes been before began being below between both but by came can cannot come could did do does doing done down
        during each either else enough even ever every few for from further gave get give given go goes going gone got had has have having he
        hence her here hers herself him himself his how however i if in indeed instead into is it its itself just keep kept knew know last later
        least less let like long made make makes many may me might mine more most much must my myself near neither never no nobody none nor not
        nothing now of off often on once one ones only onto or other others otherwise ought our ours ourselves out over own per perhaps put quite
        rather really same saw say says see seem seemed seems seen set several shall she should simply since so some somebody someone something
        soon still such take taken than that the their theirs them themselves then there therefore these they thing things this those though three
        through thus till to together told too took toward towards two under unless unlike until up upon us use used very was way we well went
        were what whatever when whenever where whereas whereby whether which while who whoever whole whom whose why will with within without would
        year years yet you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    public static bool Contains(string word) => word.Length == 1 || All.Contains(word) || word.Contains('\'', StringComparison.Ordinal);
}
