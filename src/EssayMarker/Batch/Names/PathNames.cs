using System.Text.RegularExpressions;
using EssayMarker.Batch.Results.Copies;
using EssayMarker.Docx.Names;

namespace EssayMarker.Batch.Names;

/// <summary>The name that a file or a student's own folder is called by: what is left of it without the words of handing in and of the subject.</summary>
internal static partial class PathNames
{
    private const int MostWords = 5;

    /// <summary>Words that files are called by and nobody is.</summary>
    private static readonly HashSet<string> NoNames = new(
        """
        a an and answer assessment assign assignment assignsubmission attachment attachments by candidate center centre class compare comparison copy course coursework
        doc document docx download draft edit edited essay exam exercise export feedback file files final finished first folder for form from group handin hist history
        homework in intro introduction is it last late ln mark marked mock my name nea new no number of old on onlinetext or page paper part period plan practice
        question re response rev revised revision s scan second set student students submission submissions submitted task term test text the third to turnin two typed
        unit untitled upload v ver version vs was week were with word work working year
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The name that each path gives, in the order of its words, or an empty text.</summary>
    /// <param name="paths">All paths of the class, from which a student's own folder is known.</param>
    /// <param name="topic">Folded words that files are called by for what they are about.</param>
    /// <param name="subject">Folded words of the question's subject: where there are no others, nobody is named.</param>
    public static string[] Of(IReadOnlyList<string> paths, IReadOnlySet<string> topic, IReadOnlySet<string> subject)
    {
        string[] students = Students.Of(paths);
        return [.. paths.Select((path, at) => Of(path, students[at].EndsWith('/'), topic)).Select(words => words.All(word => subject.Contains(FoldedText.Word(word)) && !CommonWords.Contains(FoldedText.Word(word))) ? "" : string.Join(' ', words))];
    }

    /// <summary>The name in the words of a file's name that are none of those of an essay.</summary>
    private static string[] Of(string path, bool hasOwnFolder, IReadOnlySet<string> topic)
    {
        string[] parts = path.Split('/');
        string file = Path.GetFileNameWithoutExtension(parts[^1]);
        // Moodle calls a student's folder "Jane Doe_12345_assignsubmission_file_".
        string? platform = parts[..^1].LastOrDefault(part => MoodlePattern().IsMatch(part));
        string folder = platform is not null ? MoodlePattern().Replace(platform, "") : hasOwnFolder ? string.Join(' ', parts[..^1]) : "";
        string[] words = [.. Words(folder, topic).Concat(Words(file, topic)).DistinctBy(FoldedText.Word)];
        return words[..Math.Min(words.Length, MostWords)];
    }

    /// <summary>A word of the topic that people are called by too, such as May, is kept: with another name it makes a full one.</summary>
    private static IEnumerable<string> Words(string text, IReadOnlySet<string> topic) => WordPattern().Matches(text)
        .SelectMany(match => HumpPattern().Split(match.Value))
        .Where(word => FoldedText.Word(word) is { Length: > 1 } folded && !NoNames.Contains(folded) && (!topic.Contains(folded) || CommonWords.Contains(folded)));

    [GeneratedRegex(@"_[0-9]{3,}_assignsubmission_.*$", RegexOptions.IgnoreCase)]
    private static partial Regex MoodlePattern();

    /// <summary>Letters; not those of "11B".</summary>
    [GeneratedRegex(@"(?<![0-9\p{L}'’])\p{L}[\p{L}\p{M}'’]*")]
    private static partial Regex WordPattern();

    /// <summary>"JaneDoe" is two words, "McDonald" is one.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})")]
    private static partial Regex HumpPattern();
}
