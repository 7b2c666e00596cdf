using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_in_the_README_of_the_rubrics_loads_as_it_stands()
    {
        string readme = File.ReadAllText(Path.Combine(Shipped.Rubrics, "README.md"));
        string example = readme.Split("```yaml\n")[1].Split("```")[0];

        Rubric rubric = RubricFile.Parse(example, "my-question.yaml", folder: null, Shipped.Rubrics);

        rubric.Warnings.ShouldBeEmpty();
        rubric.Levels!.Id.ShouldBe("aqa-25");
        rubric.Points[0].Evidence.Count.ShouldBe(2);
    }
}
