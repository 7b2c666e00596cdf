using EssayMarker.Assessing;
using EssayMarker.Assessing.Periods;
using EssayMarker.Assessing.WhatIfs;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>A short essay with something of everything that a report shows.</summary>
internal static class SampleEssay
{
    public const string Statement = "The scheme says that both men ruled alone.";
    public const string UnfoundStatement = "The scheme says that only one of them ruled by terror.";
    public const string Clause = "The scheme's clause has Stalin ruling alone.";
    public const string Met = "single-handed";
    public const string Counterexample = "A near miss that the scheme must not credit.";
    public const string Ask = "What happened to the camps after 1953?";

    private static readonly string[] Strands = ["focus", "support", "analysis", "judgement", "organisation"];

    public static Rubric Rubric { get; } = new("sample", "How alike were the two leaders?",
    [
        new Point("S1", Statement) { Side = "similarity", Clauses = [new Clause(Clause, [])], Counterexamples = [Counterexample] },
        new Point("S2 \"odd\" id", "The scheme says that both believed in Marx.") { Side = "similarity" },
        new Point("D3", UnfoundStatement) { Side = "difference", Ask = Ask },
    ])
    {
        Sides = [new Side("similarity", "Similarities", Stance.Supports), new Side("difference", "Differences", Stance.Challenges)],
        Levels = new LevelScheme("five", "none", Strands,
            [.. Enumerable.Range(1, 5).Select(number => new Level(number, (number * 5) - 4, number * 5, Strands.ToDictionary(strand => strand, strand => $"The descriptor of {strand}.")))],
            "sha256:levels"),
    };

    public static Assessment Assessment { get; } = Of(
        (ParagraphRole.Title, "Two leaders"),
        (ParagraphRole.Empty, ""),
        (ParagraphRole.Body, "Both men ruled alone. Khrushchev became Premier in 1957."),
        (ParagraphRole.BlockQuotation, "A quotation that stands apart."),
        (ParagraphRole.Body, "On balance they were alike. The weather was cold."),
        (ParagraphRole.Bibliography, "Hosking, A History."),
        (ParagraphRole.Note, "Taubman says so."));

    /// <summary>An assessment of a text that was given no level.</summary>
    public static Assessment WithoutLevel { get; } = Assessment with
    {
        Kind = EssayKind.Plan,
        Level = null,
        Warnings = [new Warning("This is a plan, so it gets no level.")],
    };

    /// <summary>The sample with other paragraphs, of at least four sentences; the first four keep what was found in them.</summary>
    public static Assessment Of(params (ParagraphRole Role, string Text)[] texts)
    {
        List<Paragraph> paragraphs = [];
        List<Sentence> sentences = [];
        foreach ((ParagraphRole role, string text) in texts)
        {
            int number = paragraphs.Count;
            paragraphs.Add(new Paragraph(number, text, role == ParagraphRole.Note ? Story.Footnote : Story.Body, role)
            {
                Reference = role == ParagraphRole.Note ? new TextSpan(2, 21, 0) : null,
            });
            if (role is not (ParagraphRole.Body or ParagraphRole.Note))
                continue;
            for (int start = 0; start < text.Length;)
            {
                int end = text.IndexOf(". ", start, StringComparison.Ordinal) is var stop and >= 0 ? stop + 1 : text.Length;
                sentences.Add(new Sentence(sentences.Count + 1, text[start..end], new TextSpan(number, start, end - start)));
                start = end + 1;
            }
        }
        var essay = new Essay("draft.docx", paragraphs, sentences, [new Warning("A picture was skipped.", new TextSpan(2, 0, 0))])
        {
            Hash = "sha256:essay",
            Comments = [new ExistingComment("Ms Patel", "Which test\ndo you judge by?", new TextSpan(2, 0, 8))],
        };
        return Assess(essay);
    }

    private static Assessment Assess(Essay essay)
    {
        PointMatch[] matches =
        [
            new(1, "S1", 0.9132, 0.95, Verdict.Supports, Band.Sure, 1) { Grounds = new MatchGrounds(0.7, [], ["ruled", "alone"], ["stalin"], null)
            {
                Pairs = [new WordPair("alone", 15, 5, Met, false, 0.6, 1), new WordPair("ruled", 9, 5, "Ruled", false, 0.5, 1)],
            } },
            new(2, "S2 \"odd\" id", 0.5511, 0.8, Verdict.Misattributed, Band.Check, 0) { Grounds = new MatchGrounds(0.5, ["Premier"], [], [], "became") },
        ];
        SentenceRole[][] roles = [[SentenceRole.Claim], [SentenceRole.Evidence], [SentenceRole.Judgement, SentenceRole.Comparison], []];
        return new Assessment(essay, Rubric, EssayKind.Essay,
            [.. essay.Sentences.Select(sentence => new AssessedSentence(sentence, roles.ElementAtOrDefault(sentence.Number - 1) ?? [],
                [.. matches.Where(match => match.Sentence == sentence.Number)]) { IsUnlistedArgument = sentence.Number == 3 })],
            [
                new PointResult(Rubric.Points[0], PointStatus.Met, 0.9132, [1]),
                new PointResult(Rubric.Points[1], PointStatus.Misattributed, 0.5511, [2]),
                new PointResult(Rubric.Points[2], PointStatus.NotFound, 0.0312, []),
            ],
            Level)
        {
            Evidence =
            [
                new EvidenceFinding("Premier", 2, new TextSpan(2, 40, 7), EvidenceState.CheckDate) { FactLine = "Premier: March 1958" },
                new EvidenceFinding("winter", 4, new TextSpan(4, 32, 7), EvidenceState.NotChecked),
            ],
            Strengths = [Say("strength.comparison", 3)],
            NextSteps = [Say("next.evidence", 4)],
            Comments = [Say("comment.point-met.plain", 1), Say("comment.narrative", 4)],
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
            Made = new Provenance("1.0.0+sha256:program", essay.Hash, "sha256:model", "sha256:rubric", "sha256:levels", null),
        };
    }

    private static LevelJudgement Level => new(Rubric.Levels!.Levels[2], new MarkRange(12, 14, 17),
        [.. Strands.Select((strand, index) => new StrandResult(strand, 3, 2.5 + (index * 0.1), [Say("strand.support.thin", 4)]))],
        [Say("strand.support.thin", 1, 2)])
    {
        Possibly = Rubric.Levels.Levels[3],
        WhyNotAbove = Say("strand.support.thin", 4),
        WhyNotBelow = Say("strand.support.thin", 1),
    };

    private static Remark Say(string key, params int[] sentences) => new(key, new Dictionary<string, string>
    {
        ["actors"] = "Stalin and Khrushchev",
        ["paragraph"] = "2",
        ["point"] = "S1",
        ["evidence"] = "Premier",
    }, sentences);
}
