using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>What every section of the page is written from: the assessment, the reader's rights, the words, the page so far.</summary>
internal sealed class ReportPage
{
    private readonly Dictionary<string, PointResult> _points;

    public ReportPage(Assessment assessment, ReportOptions options, Wording words)
    {
        (Assessment, Options, Words) = (assessment, options, words);
        _points = assessment.Points.ToDictionary(result => result.Point.Id, StringComparer.Ordinal);
        Comments = assessment.Comments
            .Where(comment => comment.Sentences.Count > 0)
            .GroupBy(comment => comment.Sentences[0])
            .ToDictionary(comments => comments.Key, comments => comments.First());
        Evidence = assessment.Evidence.ToLookup(finding => finding.Sentence);
        Paragraph[] notes = [.. assessment.Essay.Paragraphs.Where(note => note.Reference is not null && note.Role != ParagraphRole.Empty)];
        NotesOf = notes.ToLookup(note => note.Reference!.Value.Paragraph);
        NoteNumbers = notes.Select((note, at) => (note.Number, at)).ToDictionary(note => note.Number, note => note.at + 1);
        SentencesIn = assessment.Sentences.ToLookup(assessed => assessed.Sentence.Span.Paragraph);
    }

    public Assessment Assessment { get; }

    public ReportOptions Options { get; }

    public Wording Words { get; }

    /// <summary>Links at the top of the page; may be empty.</summary>
    public IReadOnlyList<PageLink> Links { get; init; } = [];

    /// <summary>Where sections write to.</summary>
    public Markup Html { get; private set; } = Markup.Document();

    /// <summary>The sections of the panel that were written, in order, by id.</summary>
    public List<string> Sections { get; } = [];

    public Essay Essay => Assessment.Essay;

    public Rubric Rubric => Assessment.Rubric;

    /// <summary>The comment on a sentence, by the sentence's number.</summary>
    public IReadOnlyDictionary<int, Remark> Comments { get; }

    /// <summary>The evidence in a sentence, by the sentence's number.</summary>
    public ILookup<int, EvidenceFinding> Evidence { get; }

    /// <summary>The sentences of a paragraph, by the paragraph's number.</summary>
    public ILookup<int, AssessedSentence> SentencesIn { get; }

    /// <summary>The notes that a paragraph refers to, by the paragraph's number.</summary>
    public ILookup<int, Paragraph> NotesOf { get; }

    /// <summary>The number, from 1, by which the page calls a note, by the number of the note's paragraph.</summary>
    public IReadOnlyDictionary<int, int> NoteNumbers { get; }

    /// <summary>The paragraphs of the student's own argument, in order; readers count them from 1.</summary>
    public IEnumerable<Paragraph> Body => Essay.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body && SentencesIn.Contains(paragraph.Number));

    /// <summary>The paragraphs that were read but not marked.</summary>
    public IEnumerable<ApartGroup> Unmarked => ApartGroup.Parts(Essay.Paragraphs).Select(part => part.Apart).OfType<ApartGroup>();

    public AssessedSentence Sentence(int number) => Assessment.Sentences[number - 1];

    /// <summary>Words of the page's own.</summary>
    public string Say(string key, params (string Name, string Value)[] values) => Words.Label("html." + key, values);

    /// <summary>A heading of the page's own words.</summary>
    public void Heading(int level, string key, string? id = null) => Html.Leaf($"h{level}", Say(key), ("id", id));

    /// <summary>Writes ahead: what is written goes to a piece of its own, to be appended where it belongs.</summary>
    public Markup Ahead(Action<ReportPage> write)
    {
        (Markup before, Html) = (Html, Markup.Piece());
        write(this);
        (Markup piece, Html) = (Html, before);
        return piece;
    }

    /// <summary>Whether the points section names the point: to a student only where something of it was found.</summary>
    public bool Lists(PointResult result) =>
        Options.ShowsPointStates && (Options.ShowsScheme || result.Status != PointStatus.NotFound);

    /// <summary>The link to a point, or <see langword="null"/> where the page does not list it.</summary>
    public string? LinkToPoint(string id) => _points.TryGetValue(id, out PointResult? result) && Lists(result) ? "#" + Anchors.OfPoint(id) : null;

    /// <summary>The style class of a point's side, such as <c>side-1</c>; four classes go round.</summary>
    public string? SideClass(string pointId) =>
        _points.TryGetValue(pointId, out PointResult? result) && result.Point.Side is { } side ? SideClassOf(side) : null;

    public string? SideClassOf(string side)
    {
        int index = Rubric.Sides.ToList().FindIndex(candidate => candidate.Id == side);
        return index < 0 ? null : $"side-{(index % 4) + 1}";
    }
}
