namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to which parts there are and what they are called.</summary>
internal static class PartMutations
{
    /// <summary>The changes; the last argument gives the parts of another file.</summary>
    public static readonly (string Name, Action<Parts, Random, Func<Parts?>> Apply)[] All =
    [
        ("part removed", (parts, random, _) => With(parts, random, part => parts.All.Remove(part))),
        ("part twice", (parts, random, _) => With(parts, random, part => parts.All.Insert(random.Next(parts.All.Count), part.Copy()))),
        ("part copied under another name", (parts, random, _) => With(parts, random, part => parts.All.Add(new Part(Name(part.Name, random), part.Bytes)))),
        ("parts swapped", Swap),
        ("part renamed", (parts, random, _) => With(parts, random, part => part.Name = Name(part.Name, random))),
        ("part emptied", (parts, random, _) => With(parts, random, part => part.Bytes = [])),
        ("part cut short", (parts, random, _) => With(parts, random, part => part.Bytes = part.Bytes[..random.Next(part.Bytes.Length + 1)])),
        ("part of another file", (parts, random, other) => With(parts, random, part => Replace(part, random, other()))),
        ("parts reversed", (parts, _, _) => parts.All.Reverse()),
        ("part of many zeros", (parts, random, _) => With(parts, random, part => part.Bytes = new byte[random.Next(1, 40) * 1024 * 1024])),
        ("many parts", (parts, random, _) => parts.All.AddRange(Enumerable.Range(0, random.Next(100, random.Next(20) == 0 ? 11_000 : 1_000)).Select(number => new Part($"word/more/{number}.xml", [])))),
    ];

    private static readonly Func<string, string>[] Names =
    [
        name => name.ToUpperInvariant(), name => name.Replace('/', '\\'), name => "/" + name, name => "../" + name, name => "C:\\" + name,
        name => name + "/", name => name + " ", name => name.Replace('.', '\u202E'), name => new string('x', 30_000) + name, name => name + "\n" + Parts.Marker,
        _ => "", _ => ".", _ => "word/comments.xml", _ => "word/commentsExtended.xml", _ => "word/people.xml", _ => "word/_rels/document.xml.rels", _ => "[Content_Types].xml",
    ];

    private static string Name(string name, Random random) => Names[random.Next(Names.Length)](name) is { Length: > 0 } other ? other : "_";

    private static void With(Parts parts, Random random, Action<Part> change)
    {
        if (parts.Choose(random, _ => true) is { } part) change(part);
    }

    private static void Swap(Parts parts, Random random, Func<Parts?> other)
    {
        if (parts.Choose(random, _ => true) is { } one && parts.Choose(random, _ => true) is { } two) (one.Bytes, two.Bytes) = (two.Bytes, one.Bytes);
    }

    private static void Replace(Part part, Random random, Parts? other)
    {
        if (other?.Choose(random, candidate => candidate.Name == part.Name || candidate.IsXml) is { } replacement) part.Bytes = replacement.Bytes;
    }
}
