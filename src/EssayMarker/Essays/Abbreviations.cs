namespace EssayMarker.Essays;

/// <summary>The abbreviations that essays use. A word that is not here is taken by its shape.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, Abbreviation> Words = new(StringComparer.OrdinalIgnoreCase);

    static Abbreviations()
    {
        Add(Abbreviation.Bound, "mr mrs ms mx dr prof rev fr st gen lt col capt cpt sgt maj adm cmdr gov sen rep sec pres amb hon msgr mt ft messrs mme mlle");
        Add(Abbreviation.Bound, "e.g eg i.e ie cf viz vs v esp incl approx ca qtd op cit ibid ex resp fl orig");
        Add(Abbreviation.BeforeNumber, "no nos p pp vol vols ch chs chap fig figs art arts para paras pt pts sect ser tab c b d n r l f ff");
        Add(Abbreviation.Closing, "etc jan feb mar apr jun jul aug sep sept oct nov dec");
        Add(Abbreviation.Open, "al inc ltd co corp bros jr sr ph.d dept univ govt assoc");
        Add(Abbreviation.Open, "u.s u.s.a u.s.s.r u.k u.n e.u d.c g.d.r f.r.g c.p.s.u r.s.f.s.r n.k.v.d k.g.b m.v.d m.g.b p.r.c");
        Add(Abbreviation.Initial, "a.m p.m am pm b.c a.d b.c.e c.e ed eds trans edn repr");
    }

    /// <param name="word">The word without its last full stop.</param>
    public static Abbreviation Of(string word)
    {
        if (word.Length == 1 && char.IsUpper(word[0])) return Abbreviation.Initial;
        if (Words.TryGetValue(word, out Abbreviation known)) return known;
        return IsDotted(word) ? Abbreviation.Initial : Abbreviation.None;
    }

    // J.V., A.J.P.: letters one by one.
    private static bool IsDotted(string word)
    {
        if (word.Length is < 3 or > 15 || word.Length % 2 == 0) return false;
        for (int at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsLetter(word[at]) : word[at] != '.') return false;
        }
        return true;
    }

    private static void Add(Abbreviation kind, string words)
    {
        foreach (string word in words.Split(' ')) Words.Add(word, kind);
    }
}
