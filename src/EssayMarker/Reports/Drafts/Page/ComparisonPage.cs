using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>What every section of the comparison is written from: the comparison, the reader's rights, the words, the page so far.</summary>
internal sealed class ComparisonPage
{
    private readonly Dictionary<int, SentencePair> _pairOfBefore;
    private readonly Dictionary<int, SentencePair> _pairOfAfter;

    public ComparisonPage(DraftComparison comparison, ReportOptions options, Wording words)
    {
        (Comparison, Report) = (comparison, new ReportPage(comparison.After, options, words));
        _pairOfBefore = comparison.Sentences.Where(pair => pair.Before is not null).ToDictionary(pair => pair.Before!.Value);
        _pairOfAfter = comparison.Sentences.Where(pair => pair.After is not null).ToDictionary(pair => pair.After!.Value);
    }

    public DraftComparison Comparison { get; }

    /// <summary>The second draft as its own report shows it, for the parts that both pages have.</summary>
    public ReportPage Report { get; }

    public ReportOptions Options => Report.Options;

    public Wording Words => Report.Words;

    /// <summary>Where sections write to.</summary>
    public Markup Html => Report.Html;

    public string BeforeName => Comparison.Before.Essay.FileName;

    public string AfterName => Comparison.After.Essay.FileName;

    public string Say(string key, params (string Name, string Value)[] values) => Words.Label(key, values);

    /// <summary>Opens a section with its heading; the section ends with the <c>using</c>.</summary>
    public Markup.Element Section(string id, string titleKey) => Report.SectionNamed(id, Say(titleKey));

    /// <summary>What became of a sentence of the first draft.</summary>
    public SentencePair PairOfBefore(int number) => _pairOfBefore[number];

    /// <summary>Where a sentence of the second draft comes from.</summary>
    public SentencePair PairOfAfter(int number) => _pairOfAfter[number];

    public string TextBefore(int number) => Comparison.Before.Essay.Sentences[number - 1].Text;

    public string TextAfter(int number) => Comparison.After.Essay.Sentences[number - 1].Text;

    /// <summary>The id of the place where the page shows a sentence of the first draft that was reworded or taken out.</summary>
    public static string OldWords(int before) => "b" + Anchors.Digits(before);
}
