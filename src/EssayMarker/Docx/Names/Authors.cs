namespace EssayMarker.Docx.Names;

/// <summary>Who wrote comments and tracked changes: the student is the code, everybody else Person 1, Person 2 … in the order of the document.</summary>
/// <param name="finder">The student's names.</param>
/// <param name="kept">Authors that are no people.</param>
internal sealed class Authors(NameFinder finder, IReadOnlySet<string> kept)
{
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);

    /// <summary>What stands for an author.</summary>
    public string NameOf(string author)
    {
        if (author.Length == 0 || kept.Contains(author) || author == finder.Code)
            return author;
        return IsStudent(author) ? finder.Code : $"Person {Number(author)}";
    }

    /// <summary>What stands for an author's initials.</summary>
    public string InitialsOf(string author) => IsStudent(author) ? finder.Code : $"P{Number(author)}";

    /// <summary>Whether an author is no person.</summary>
    public bool IsKept(string author) => kept.Contains(author);

    /// <summary>By a name, or by that of an account: <c>SCHOOL\jdoe</c>, <c>jane.doe@school.org</c>.</summary>
    private bool IsStudent(string author)
    {
        string rest = finder.Replace(author[(author.LastIndexOf('\\') + 1)..].Split('@')[0], NamePlace.Beside);
        return rest.Contains(finder.Code, StringComparison.Ordinal)
            && NameWord.Of(new FoldedText(rest.Replace(finder.Code, "", StringComparison.Ordinal)).Text).All(word => word.Text.Length == 1);
    }

    private int Number(string author)
    {
        string key = new FoldedText(author).Text;
        if (!_others.TryGetValue(key, out int number))
            _others.Add(key, number = _others.Count + 1);
        return number;
    }
}
