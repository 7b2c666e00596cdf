using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.DocxChecks;

/// <summary>What must hold between a document and the annotated one.</summary>
public static class AnnotationCheck
{
    private static readonly string[] MayChange = ["comments", "people", "[content_types].xml", ".rels"];

    /// <summary>Every rule that is broken, none for a good file.</summary>
    public static IEnumerable<string> Problems(byte[] original, byte[] annotated, Assessment assessment)
    {
        DocxDocument before = EverySentence.Open(original), after = EverySentence.Open(annotated);
        return Parts(before, after).Concat(Text(before, after)).Concat(Words(before, after, assessment)).Concat(NewErrors(original, annotated));
    }

    /// <summary>Kinds of errors that the Open XML SDK finds only after annotating; empty where it cannot open the original.</summary>
    public static IEnumerable<string> NewErrors(byte[] original, byte[] annotated)
    {
        HashSet<string>? before = Errors(original, out _);
        if (before is null)
            return [];
        HashSet<string>? after = Errors(annotated, out string? failure);
        XElement root = EverySentence.Open(original).Main.Root!;
        return after is null ? [$"The SDK cannot open the annotated file: {failure}"] : after.Except(before).Where(error => !IsTheirs(error, root)).Select(error => "new error: " + error);
    }

    private static HashSet<string>? Errors(byte[] docx, out string? failure)
    {
        failure = null;
        try
        {
            using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365) { MaxNumberOfErrors = 0 }.Validate(document)
                .Select(error => $"{error.Id} {Cause(error.Description)} in {error.Node?.LocalName}")];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            failure = $"{error.GetType().Name} {error.Message}";
            return null;
        }
    }

    /// <summary>
    /// Of several wrong children the validator names the first only, so that a run cut in two shows another one: an element that stood in its wrong parent before.
    /// </summary>
    private static bool IsTheirs(string error, XElement root) =>
        Regex.Match(error, @"invalid child element '.*:(\w+)'.* in (\w+)$") is { Success: true } match
        && root.Descendants().Any(element => element.Name.LocalName == match.Groups[1].Value && element.Parent!.Name.LocalName == match.Groups[2].Value);

    /// <summary>Without the list of what could stand in place of a wrong element: it depends on the neighbours.</summary>
    private static string Cause(string description) => description.Split(" List of possible elements")[0];

    private static IEnumerable<string> Parts(DocxDocument before, DocxDocument after)
    {
        List<PackageEntry> entries = [.. after.Package.Entries];
        if (!entries.Take(before.Package.Entries.Count).SequenceEqual(before.Package.Entries))
            yield return "entries are not in order with their time stamps";
        if (entries.Skip(before.Package.Entries.Count).Any(entry => entry.LastWriteTime.DateTime != new DateTime(1980, 1, 1)))
            yield return "a new entry has another time than 1980-01-01";
        foreach (PackageEntry entry in before.Package.Entries)
        {
            string name = entry.Name.Replace('\\', '/').TrimStart('/');
            if (!name.Equals(before.MainPartName, StringComparison.OrdinalIgnoreCase)
                && !MayChange.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
                && !before.Package.Read(entry.Name).AsSpan().SequenceEqual(after.Package.Read(entry.Name)))
            {
                yield return $"part {name} changed";
            }
        }
        if (!after.Comments.Take(before.Comments.Count).Select(comment => (comment.Author, comment.Text)).SequenceEqual(before.Comments.Select(comment => (comment.Author, comment.Text))))
            yield return "an existing comment is gone";
    }

    private static IEnumerable<string> Text(DocxDocument before, DocxDocument after)
    {
        if (!before.Paragraphs.Select(paragraph => paragraph.Text).SequenceEqual(after.Paragraphs.Select(paragraph => paragraph.Text)))
            yield return "the text that is read back is another";
        List<string> shown = ShownContent.Of(before.Main), shownAfter = ShownContent.Of(after.Main);
        if (!shown.SequenceEqual(shownAfter))
        {
            int place = shown.Zip(shownAfter).TakeWhile(pair => pair.First == pair.Second).Count();
            yield return $"text or formatting changed at {place}: {shown.ElementAtOrDefault(place)} / {shownAfter.ElementAtOrDefault(place)}";
        }
    }

    /// <summary>In the body each comment covers the exact words of its sentence.</summary>
    private static IEnumerable<string> Words(DocxDocument before, DocxDocument after, Assessment assessment)
    {
        HashSet<TextSpan> covered = [.. after.Comments.Skip(before.Comments.Count).Select(comment => comment.Where).OfType<TextSpan>()];
        return assessment.Comments
            .Select(comment => assessment.Essay.Sentences[comment.Sentences[0] - 1])
            .Where(sentence => before.Paragraphs[sentence.Span.Paragraph] is { Story: Story.Body, Anchor: null } && !covered.Contains(sentence.Span))
            .Select(sentence => $"no comment on exactly {sentence.Id} {sentence.Span}");
    }
}
