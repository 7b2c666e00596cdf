using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Strands;

/// <summary>The judgement of one essay with all that it rests on: what reasons and advice are chosen from.</summary>
/// <param name="Essay">The essay.</param>
/// <param name="Arguments">What it argues.</param>
/// <param name="Findings">What is specific in it.</param>
/// <param name="Measures">What was measured.</param>
/// <param name="Positions">Where it lies in each strand.</param>
/// <param name="Fit">How it fits the levels.</param>
internal sealed record EssayJudgement(
    StudiedEssay Essay, IReadOnlyList<Argument> Arguments, IReadOnlyList<EvidenceFinding> Findings, Measures Measures, StrandPositions Positions, BestFit Fit);
