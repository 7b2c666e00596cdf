using EssayMarker.Docx.Names;

namespace EssayMarker.Batch.Names;

/// <summary>Puts together what a path and a document say of who a student is.</summary>
internal static class GatheredNames
{
    private const int MostWords = 4;
    private const int MostNames = 20;

    /// <summary>Makers that are programs, machines and offices.</summary>
    private static readonly HashSet<string> NoPeople = new(
        """
        academy account acer admin administrator apache apple asus author chromebook college computer default dell department docs document docx4j education exam google
        guest history home hp it laptop lenovo libreoffice mac mac microsoft office openoffice openxml owner pages pc poi python school sdk service staff student students
        surface system teacher template the un unknown user university windows word writer xml
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The names, those of the key first.</summary>
    /// <param name="known">Names in the key.</param>
    /// <param name="path">The name that the path gives, or an empty text.</param>
    /// <param name="document">What the document says.</param>
    /// <param name="subject">Folded words of the question's subject.</param>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> known, string path, DocumentNames document, IReadOnlySet<string> subject)
    {
        List<string> said = [.. document.Names.Where(name => WordsOf(name) is { Length: > 0 } words && !words.All(word => subject.Contains(word) || NoPeople.Contains(word)))];
        string called = Narrowed(path, document, said);
        if (called.Length > 0)
            said.Insert(0, called);
        HashSet<string> own = [.. said.SelectMany(WordsOf)];
        bool isNamed = said.Any(name => WordsOf(name).Length > 1);
        string[] makers = [.. document.Makers.Where(maker => IsPerson(maker, subject) && (WordsOf(maker).Any(own.Contains) || !isNamed))];
        string[] related = [.. makers.Where(maker => WordsOf(maker).Any(own.Contains))];
        said.AddRange(related.Length > 0 ? related : makers.Take(1));
        return [.. known.Concat(said).DistinctBy(name => string.Join(' ', WordsOf(name))).Take(Math.Max(known.Count, MostNames))];
    }

    /// <summary>The numbers, those of the key first.</summary>
    public static IReadOnlyList<string> Numbers(IReadOnlyList<string> known, DocumentNames document) =>
        [.. known.Concat(document.Numbers).Distinct(StringComparer.OrdinalIgnoreCase).Take(Math.Max(known.Count, MostNames))];

    /// <summary>
    /// A file is called by its subject too ("Jane Doe Great Terror"): where the document gives two of the words as a name, or two are left that it never
    /// writes small, the others are no names.
    /// </summary>
    private static string Narrowed(string path, DocumentNames document, List<string> said)
    {
        string[] words = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> confirmed = [.. said.Concat(document.Makers).Select(WordsOf).Where(name => name.Count(word => words.Any(other => FoldedText.Word(other) == word)) > 1).SelectMany(name => name)];
        string[] kept = [.. words.Where(word => confirmed.Contains(FoldedText.Word(word)))];
        if (kept.Length < 2)
            kept = [.. words.Where(word => !document.SmallWords.Contains(FoldedText.Word(word)))];
        return string.Join(' ', kept.Length < 2 ? words : kept);
    }

    private static bool IsPerson(string maker, IReadOnlySet<string> subject)
    {
        string[] words = WordsOf(maker);
        return words.Length is > 0 and <= MostWords && maker.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or ',' or '-' or '\'' or '’')
            && char.IsUpper(maker[0]) && !words.Any(NoPeople.Contains) && !words.All(subject.Contains);
    }

    private static string[] WordsOf(string name) => [.. NameWord.Of(new FoldedText(name).Text).Select(word => word.Text).Where(word => word.Length > 1)];
}
