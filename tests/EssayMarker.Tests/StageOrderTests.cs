using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Shouldly;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace EssayMarker.Tests;

/// <summary>The code's own rule: a stage knows only the stages before it. Checked on compiled types, so that no form of use escapes.</summary>
public sealed class StageOrderTests
{
    private static readonly string[] Flow = ["Essays", "Docx", "Rubrics", "Matching", "Assessing", "Reports", "Batch"];

    private static readonly Architecture Library = new ArchLoader().LoadAssemblies(typeof(Marker).Assembly, typeof(EssayMarker.Encoder.SentenceEncoder).Assembly).Build();

    public static TheoryData<string, string> LaterStages
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            for (int stage = 0; stage < Flow.Length; stage++)
            {
                foreach (string later in Flow[(stage + 1)..])
                {
                    pairs.Add(Flow[stage], later);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(LaterStages))]
    public void A_stage_does_not_know_a_later_one(string stage, string later)
    {
        var rule = Types().That().ResideInNamespaceMatching(Stage(stage))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Stage(later)))
            .WithoutRequiringPositiveResults();

        rule.Evaluate(Library).Where(result => !result.Passed).Select(result => result.Description).ShouldBeEmpty();
    }

    [Fact]
    public void The_encoder_knows_nothing_of_essays()
    {
        var rule = Types().That().ResideInNamespaceMatching(Stage("Encoder"))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($"^EssayMarker\\.({string.Join('|', Flow)})"));

        rule.Evaluate(Library).Where(result => !result.Passed).Select(result => result.Description).ShouldBeEmpty();
    }

    [Fact]
    public void The_check_sees_a_use_that_is_there()
    {
        var rule = Types().That().ResideInNamespaceMatching(Stage("Matching"))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Stage("Rubrics")));

        rule.HasNoViolations(Library).ShouldBeFalse();
    }

    private static string Stage(string name) => $"^EssayMarker\\.{name}(\\.|$)";
}
