using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports;

/// <summary>All the words of the reports; no other file holds any. Immutable, so it may be shared between threads.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, WordingLine> _remarks;
    private readonly Dictionary<string, WordingLine> _labels;
    private readonly Lazy<IReadOnlyList<Warning>> _warnings;

    private Wording(WordingFile file, Wording? basis)
    {
        Hash = file.Hash;
        Language = file.Language ?? basis?.Language ?? "";
        _remarks = Merged(file, "remarks", file.Remarks, basis?._remarks);
        _labels = Merged(file, "labels", file.Labels, basis?._labels);
        _warnings = new(() => WordingLint.Of(file, Language));
    }

    /// <summary>The words that the program comes with: British English.</summary>
    public static Wording Default { get; } = new(new WordingFile(Embedded(), "en-GB.yaml"), null);

    /// <summary>The language of the words as an IETF tag, such as <c>en-GB</c>.</summary>
    public string Language { get; }

    /// <summary><c>sha256:</c> and the hash of the wording file's bytes.</summary>
    public string Hash { get; }

    /// <summary>Lines of the file that blame, that fit any essay, or that are hard to read, each with file, line and the way out. They are used all the same.</summary>
    public IReadOnlyList<Warning> Warnings => _warnings.Value;

    /// <summary>The keys of all labels and remarks, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. _remarks.Keys.Concat(_labels.Keys).Order(StringComparer.Ordinal)];

    /// <summary>Reads a department's own file: each line in it stands in place of the program's.</summary>
    /// <exception cref="WordingException">The file cannot be read or used; the message names the line and the way out.</exception>
    public static Wording Read(string path)
    {
        try
        {
            return new Wording(new WordingFile(File.ReadAllBytes(path), path), Default);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WordingException(path, 0, "The file cannot be read.", "Check the path, and that no other program holds it open.", error);
        }
    }

    /// <summary>The words of a remark. In the teacher view a line whose key ends in <c>.teacher</c> stands in place of the plain one.</summary>
    /// <exception cref="ArgumentException">No line has the remark's key, or a place of the line has no value.</exception>
    public string Remark(Remark remark, View view) =>
        view == View.Teacher && _remarks.TryGetValue(remark.Key + WordingOverride.TeacherSuffix, out WordingLine? line)
            ? line.Fill(remark.Key + WordingOverride.TeacherSuffix, remark.Values)
            : Line(_remarks, remark.Key).Fill(remark.Key, remark.Values);

    /// <summary>A heading, label or fixed sentence, its places filled.</summary>
    /// <exception cref="ArgumentException">No line has the key, or a place of the line has no value.</exception>
    public string Label(string key, params (string Name, string Value)[] values) =>
        Line(_labels, key).Fill(key, values.ToDictionary(value => value.Name, value => value.Value));

    /// <summary>The name of a value of one of the assessment's enums, such as <c>status.not-found</c> for a point's status.</summary>
    public string Label(Enum value) => Label(LabelKey.Of(value));

    /// <summary>The name of a strand of the levels file; the id itself where the wording has no name for it.</summary>
    public string Strand(string id) => _labels.ContainsKey("strand." + id) ? Label("strand." + id) : id;

    /// <summary>A neutral question on a strand, for coursework.</summary>
    public string Question(string strand) =>
        _labels.ContainsKey("coursework.question." + strand) ? Label("coursework.question." + strand) : Label("coursework.question.any");

    /// <summary>
    /// What kind of remark it is, such as "Comparison": the label <c>category.</c> and the remark's key, or as many of the key's first
    /// parts as have a label; <see langword="null"/> where none has.
    /// </summary>
    public string? Category(Remark remark)
    {
        for (string key = remark.Key; key.Length > 0; key = key[..Math.Max(0, key.LastIndexOf('.'))])
        {
            if (_labels.ContainsKey("category." + key))
                return Label("category." + key);
        }
        return null;
    }

    /// <summary>The level in words, such as "Level 3, possibly 4"; never a mark.</summary>
    public string Level(LevelJudgement judgement) => judgement.Possibly is { } other
        ? Label("level.possibly", ("level", Digits(judgement.Level.Number)), ("other", Digits(other.Number)))
        : Label("level.is", ("level", Digits(judgement.Level.Number)));

    /// <summary>The range of marks in words, such as "12 to 17 of 25 marks, most likely 14".</summary>
    /// <param name="marks">The range.</param>
    /// <param name="top">The highest mark there is.</param>
    public string Marks(MarkRange marks, int top) =>
        Label("level.marks", ("low", Digits(marks.Low)), ("likely", Digits(marks.Likely)), ("high", Digits(marks.High)), ("top", Digits(top)));

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static WordingLine Line(Dictionary<string, WordingLine> lines, string key) => lines.TryGetValue(key, out WordingLine? line)
        ? line
        : throw new ArgumentException($"No line of the wording has the key “{key}”.", nameof(key));

    private static Dictionary<string, WordingLine> Merged(
        WordingFile file, string section, IReadOnlyDictionary<string, WordingFile.Entry> own, Dictionary<string, WordingLine>? basis)
    {
        Dictionary<string, WordingLine> merged = basis is null ? new(StringComparer.Ordinal) : new(basis, StringComparer.Ordinal);
        foreach ((string key, WordingFile.Entry entry) in own)
        {
            if (basis is not null)
                WordingOverride.Check(file, section, key, entry, basis);
            merged[key] = entry.Line;
        }
        return merged;
    }

    private static byte[] Embedded()
    {
        using Stream resource = typeof(Wording).Assembly.GetManifestResourceStream("EssayMarker.Wording.en-GB.yaml")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
