namespace EssayMarker.Docx.Names;

/// <summary>Words that are first names or surnames and words of the language too.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Words = new(
        """
        abbey abbot amber april archer art ash august autumn bailey baker bank banks barber barker battle bell berry best bill bird bishop black blue bond bond booth bow
        bridge bridges brook brooks brown buck burn bush butcher butler carpenter carter cash chance chase church clay clerk coal cole cook cooper court cross crow daisy
        dale dawn day days dean dear drew duke earl early east eve ever faith fair farmer field fields finch fisher fit flood flower ford forest fox france frank french
        friend frost gage gale garden gardener gold good grace grant gray green grey grove guy hall hand hardy harvest hawk hay head heath hill holly hood hook hope
        hunt hunter iris ivy jack jay joy june justice king knight lake lamb lance land lane law lily little long lord love low major mark marks marsh mason
        masters may mercy miles mill mills miner money moon more moss moody myrtle nelson noble north novak oak olive page park parks pat patience peace pearl penny
        piper pole pool pope porter potter power powers pratt price prince prior prudence queen rain ray read reed reeves rich rise river rivers rob robin rock rod
        rose ruby ruth rust sage sailor sand savage sharp shepherd short silver singer small smart smith snow sparks spring stark steel stern stone storm strange street
        strong sue summer summers swan taylor temple thatcher thorn trick turner tyler underwood victor violet wade walker wall walls ward waters way weaver webb weeks
        wells west white will wills winter wise wolf wood woods worth wright young
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
