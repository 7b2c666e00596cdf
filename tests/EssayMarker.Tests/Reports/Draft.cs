using EssayMarker.Assessing;
using EssayMarker.Assessing.Periods;
using EssayMarker.Assessing.WhatIfs;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Docx;

namespace EssayMarker.Tests.Reports;

/// <summary>A short document with its assessment made by hand: something of everything that a report shows.</summary>
internal static class Draft
{
    public const string Statement = "Both men let no rival stand beside them.";
    public const string Clause = "Stalin let no rival stand beside him.";
    public const string UnfoundStatement = "Stalin ruled by terror; Khrushchev took its machinery apart.";
    public const string Ask = "What happened to the camps after 1953?";
    public const string Met = "supremacy";
    public const string FactLine = "Secret Speech: February 1956";

    private static readonly string[] Strands = ["focus", "support", "analysis", "judgement", "organisation"];

    public static byte[] Docx { get; } = HandMade.Of(new TestDocx
    {
        Styles = "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>",
        Body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Two leaders</w:t></w:r></w:p>"
            + "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Both men</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> ruled alone. The Secret Speech of 1957 shows this.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + "<w:p><w:r><w:t>On balance they were alike. The winter of that year was cold.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Bibliography</w:t></w:r></w:p><w:p><w:r><w:t>Hosking, G., A History of the Soviet Union (London, 1985)</w:t></w:r></w:p>",
        Footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Taubman says so too.</w:t></w:r></w:p></w:footnote>",
        Comments = "<w:comment w:id=\"1\" w:author=\"Ms Patel\" w:initials=\"P\"><w:p><w:r><w:t>Which test do you judge by?</w:t></w:r></w:p></w:comment>",
    });

    public static Rubric Rubric { get; } = new("leaders", "How alike were the two leaders?",
    [
        new Point("S1", Statement) { Side = "similarity", Clauses = [new Clause(Clause, ["stalin"])] },
        new Point("S2", "Both men spoke in Lenin's name.") { Side = "similarity" },
        new Point("D3", UnfoundStatement) { Side = "difference", Ask = Ask },
    ])
    {
        Sides = [new Side("similarity", "Similarities", Stance.Supports), new Side("difference", "Differences", Stance.Challenges)],
        Levels = new LevelScheme("five", "no board", Strands,
            [.. Enumerable.Range(1, 5).Select(number => new Level(number, (number * 5) - 4, number * 5, Strands.ToDictionary(strand => strand, strand => $"{strand}, {number}")))],
            "sha256:" + new string('5', 64)),
    };

    public static Assessment Assessment { get; } = Assess(DocxReader.Read(new MemoryStream(Docx), "draft.docx"));

    public static Assessment WithoutLevel { get; } = Assessment with
    {
        Kind = EssayKind.Plan,
        Level = null,
        Warnings = [.. Assessment.Essay.Warnings, new Warning("This is a plan, so it gets no level.")],
    };

    private static Assessment Assess(Essay essay)
    {
        PointMatch[] matches =
        [
            new(1, "S1", 0.9132, 0.95, Verdict.Supports, Band.Sure, 1) 
            {
                Grounds = new MatchGrounds(0.7, [], ["ruled", "alone"], ["stalin"], null)
                {
                    Pairs = [new WordPair("ruled", 9, 5, Met, false, 0.6123, 1)],
                    Parts = [new SentencePart(0, 20, ["stalin"], Resolution.CarriedOver, false)],
                    Weighings = [Weigh("about"), Weigh("contradicted")],
                },
            },
            new(2, "S2", 0.5511, 0.8, Verdict.Misattributed, Band.Check, 0) { IsOutsideYears = true, Grounds = new MatchGrounds(0.5, ["Secret Speech"], [], [], "shows")
            {
                Named = [new NamedEvidence("Secret Speech", ["khrushchev"], [], 4, 13)],
            } },
        ];
        return new Assessment(essay, Rubric, EssayKind.Essay,
            [.. essay.Sentences.Select(sentence => new AssessedSentence(sentence, Roles(sentence.Number), [.. matches.Where(match => match.Sentence == sentence.Number)])
            {
                IsUnlistedArgument = sentence.Number == 3,
            })],
            [
                new PointResult(Rubric.Points[0], PointStatus.Met, 0.9132, [1]),
                new PointResult(Rubric.Points[1], PointStatus.Misattributed, 0.5511, [2]),
                new PointResult(Rubric.Points[2], PointStatus.NotFound, 0.0312, []),
            ],
            Judge())
        {
            Evidence =
            [
                new EvidenceFinding("Secret Speech", 2, new TextSpan(1, 31, 13), EvidenceState.CheckDate) { Points = ["S2"], FactLine = FactLine },
                new EvidenceFinding("winter", 4, new TextSpan(2, 32, 6), EvidenceState.NotChecked),
            ],
            Strengths = [new Remark("comment.judgement.thesis", 1)],
            NextSteps = [new Remark("strand.support.thin", 4)],
            Comments =
            [
                new Remark("comment.point-met.plain", 1) { Point = "S1" },
                new Remark("comment.check-evidence", new Dictionary<string, string> { ["evidence"] = "the Secret Speech", ["date"] = "February 1956" }, [2]),
                new Remark("comment.unlisted.plain", 3),
                new Remark("comment.relevant", 5),
            ],
            FurtherComments = [new Remark("comment.assertion", new Dictionary<string, string> { ["subject"] = "both men" }, [4])],
            Coverage = new Dictionary<string, double> { ["similarity"] = 1, ["difference"] = 0 },
            Periods =
            [
                new PeriodCoverage(new DateSpan(new(1941, 1, 1), new(1953, 3, 5)), []),
                new PeriodCoverage(new DateSpan(new(1953, 3, 6), new(1964, 12, 31)), [2]),
            ],
            WhatIf =
            [
                new WhatIfOutcome(["S1"], [], Rubric.Levels!.Levels[1], new MarkRange(9, 11, 14)),
                new WhatIfOutcome([], ["D3"], Rubric.Levels.Levels[2], new MarkRange(12, 14, 17)),
            ],
            Warnings = [.. essay.Warnings, new Warning("The level rests on few sentences.")],
            Made = new Provenance("1.0.0+sha256:" + new string('0', 64), essay.Hash, "sha256:" + new string('1', 64), "sha256:" + new string('2', 64), Rubric.Levels!.Hash, null),
        };
    }

    /// <summary>Seven features, of which a file of an essay shows five.</summary>
    private static Weighing Weigh(string question) => new(question, 2.5, -4.25,
        [.. Enumerable.Range(1, 7).Select(number => new FeatureShare($"feature {number}", $"what feature {number} says", 0.5, 3 - (number * 0.5)))]);

    private static SentenceRole[] Roles(int sentence) => sentence switch
    {
        1 => [SentenceRole.Claim],
        2 => [SentenceRole.Evidence],
        3 => [SentenceRole.Judgement, SentenceRole.CounterArgument],
        _ => [],
    };

    private static LevelJudgement Judge() => new(Rubric.Levels!.Levels[2], new MarkRange(12, 14, 17),
        [.. Strands.Select((strand, index) => new StrandResult(strand, 3, 2.5 + (index * 0.1), [new Remark("strand.support.thin", 4)]))],
        [new Remark("strand.judgement.balanced", 1, 2), new Remark("strand.support.few", 4), new Remark("below.judgement", 3)])
    {
        Possibly = Rubric.Levels.Levels[3],
        WhyNotAbove = new Remark("above.throughout", 4),
        WhyNotBelow = new Remark("below.throughout", 1),
    };
}
