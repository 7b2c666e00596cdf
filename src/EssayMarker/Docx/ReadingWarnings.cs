using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What was left out while reading: each kind of thing once, with how often and where first.</summary>
internal sealed class ReadingWarnings
{
    private const string TrackedChanges = "The document holds tracked changes: insertions were read as if accepted, deletions were left out.";

    private const int LongestName = 40;
    private const int MostUnknown = 20;

    private readonly Dictionary<string, (int Count, TextSpan? Where)> _found = [];
    private readonly List<string> _order = [];
    private int _unknown;

    public void Picture(TextSpan where) => Add("A picture, chart or diagram was left out: words in it were not read.", where);

    public void Equation(TextSpan where) => Add("An equation was not read: a sign stands in its place.", where);

    public void Hidden(TextSpan where) => Add("Text that Word does not show was left out: hidden text is not read as essay.", where);

    public void TrackedChange(TextSpan? where)
    {
        if (!_found.ContainsKey(TrackedChanges)) Add(TrackedChanges, where);
    }

    public void InsertedDocument(TextSpan where) => Add("A document inserted into this one was left out: copy its text into the essay.", where);

    public void Unknown(string name, TextSpan? where)
    {
        // Names are the file's choice: few of them, and short.
        string message = $"An element that this program does not know was left out: {(name.Length <= LongestName ? name : name[..LongestName] + "…")}.";
        if (!_found.ContainsKey(message) && _unknown++ >= MostUnknown) message = "Other elements that this program does not know were left out.";
        Add(message, where);
    }

    public IReadOnlyList<Warning> ToList() => _order.ConvertAll(message =>
    {
        (int count, TextSpan? where) = _found[message];
        return new Warning(count == 1 ? message : $"{message} ({count} times)", where);
    });

    private void Add(string message, TextSpan? where)
    {
        if (_found.TryGetValue(message, out (int Count, TextSpan? Where) known))
        {
            _found[message] = known with { Count = known.Count + 1 };
            return;
        }
        _found.Add(message, (1, where));
        _order.Add(message);
    }
}
