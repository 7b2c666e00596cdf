using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Matching;

/// <summary>An invented question about two harbour masters, matched with the real model.</summary>
public sealed class Harbour
{
    private static readonly string Model = FindModel();

    public Harbour()
    {
        Encoder = SentenceEncoder.Load(Model);
        MatchingModel = MatchingModel.Load(ModelFile);
        Rubric = MakeRubric();
        Matcher = new SentenceMatcher(Rubric, Encoder, MatchingModel);
    }

    public static string ModelFile => Path.Combine(Model, "matching.json");

    public SentenceEncoder Encoder { get; }

    public MatchingModel MatchingModel { get; }

    public Rubric Rubric { get; }

    public SentenceMatcher Matcher { get; }

    public PointMatch Match(string point, string sentence, string context = "") =>
        Matcher.Match([new MatchInput(sentence, context)]).Single(match => match.Point == point);

    public static Essay EssayOf(params string[][] paragraphs)
    {
        var sentences = new List<Sentence>();
        var texts = new List<Paragraph>();
        foreach (string[] paragraph in paragraphs)
        {
            int start = 0;
            foreach (string sentence in paragraph)
            {
                sentences.Add(new Sentence(sentences.Count + 1, sentence, new TextSpan(texts.Count, start, sentence.Length)));
                start += sentence.Length + 1;
            }
            texts.Add(new Paragraph(texts.Count, string.Join(' ', paragraph), Story.Body, ParagraphRole.Body));
        }
        return new Essay("essay.docx", texts, sentences, []);
    }

    private static Rubric MakeRubric() => new("harbour-masters", "'Marlow and Tregear ran the port of Ansley in the same way.' How far do you agree?",
    [
        new Point("S1", "Both enlarged the harbour with borrowed money and left the port in debt.")
        {
            Clauses =
            [
                new Clause("Marlow and Tregear both enlarged the harbour.", ["marlow", "tregear"]),
                new Clause("Marlow and Tregear both borrowed heavily and left the port in debt.", ["marlow", "tregear"]),
            ],
            Evidence =
            [
                new Evidence("North Mole", ["the north breakwater"], Year(1871), ["marlow"]),
                new Evidence("Quayside Bonds", ["the bond issue"], Year(1884), ["tregear"]),
            ],
        },
        new Point("S2", "Both treated the fishermen's guild with contempt and refused it any share in running the port.")
        {
            Clauses = [new Clause("Marlow and Tregear both refused the fishermen's guild any say in running the port.", ["marlow", "tregear"])],
            Evidence = [new Evidence("Guild Petition", ["the fishermen's petition"], Year(1875), ["marlow"])],
        },
        new Point("D1", "Marlow kept order in the docks by force, whereas Tregear settled disputes by negotiation.")
        {
            Clauses =
            [
                new Clause("Marlow broke strikes in the docks with armed constables.", ["marlow"]),
                new Clause("Tregear settled dock disputes by negotiation and arbitration.", ["tregear"]),
            ],
            Evidence =
            [
                new Evidence("Rope Street shootings", ["the shootings in Rope Street"], Year(1873), ["marlow"]),
                new Evidence("Dockers' Charter", ["the charter"], Year(1886), ["tregear"]),
            ],
        },
        new Point("D2", "Marlow was driven by personal ambition, whereas Tregear was moved by religious duty.")
        {
            Contested = true,
            Clauses =
            [
                new Clause("Marlow was driven by personal ambition.", ["marlow"]),
                new Clause("Tregear was moved by religious duty.", ["tregear"]),
            ],
            Evidence = [new Evidence("Seamen's Chapel", [], Year(1889), ["tregear"])],
        },
        new Point("D3", "Marlow favoured sailing ships and the grain trade, whereas Tregear built coal wharves for steamers.")
        {
            Clauses =
            [
                new Clause("Marlow favoured sailing ships and the grain trade.", ["marlow"]),
                new Clause("Tregear built coal wharves for steamships.", ["tregear"]),
            ],
            Evidence =
            [
                new Evidence("Corn Exchange", [], Year(1869), ["marlow"]),
                new Evidence("Blackstaith wharf", ["the Blackstaith"], Year(1888), ["tregear"]),
                new Evidence("Steam Ferry Act", [], Year(1902), ["tregear"]),
            ],
        },
    ])
    {
        Years = new DateSpan(new(1868, 1, 1), new(1892, 12, 31)),
        Actors = [new Actor("marlow", "Josiah Marlow", ["Marlow", "Captain Marlow"]), new Actor("tregear", "Edwin Tregear", ["Tregear"])],
        Others = [new Actor("Pascoe", "Silas Pascoe", ["Pascoe"])],
    };

    private static DateSpan Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static string FindModel()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "model", "model.safetensors"))) return Path.Combine(folder.FullName, "model");
        }
        throw new DirectoryNotFoundException("No folder model/ above the tests.");
    }
}
