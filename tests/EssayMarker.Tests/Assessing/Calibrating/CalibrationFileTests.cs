using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Rubrics;
using NJsonSchema;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Calibrating;

public sealed class CalibrationFileTests : IDisposable
{
    private static readonly Calibration Provisional = Fit(12, "timed, 45 minutes"), Weighted = Fit(40, null);

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".calibration.json");

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_calibration_is_read_as_it_was_written_and_satisfies_its_schema(bool isProvisional)
    {
        string text = CalibrationFile.Write(isProvisional ? Provisional : Weighted);

        Calibration read = Read(text);

        CalibrationFile.Write(read).ShouldBe(text);
        read.IsProvisional.ShouldBe(isProvisional);
        (read.Correction.Weights.Count == 0).ShouldBe(isProvisional);
        read.Hash.ShouldStartWith("sha256:");
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Marking.Root, "schemas", "calibration.schema.json"));
        schema.Validate(text).ShouldBeEmpty();
    }

    [Fact]
    public void It_lies_beside_the_rubric()
    {
        CalibrationFile.PathFor(Path.Combine("rubrics", "own.yaml")).ShouldBe(Path.Combine("rubrics", "own.calibration.json"));
    }

    [Fact]
    public void One_for_another_question_is_refused_by_name_with_the_way_out()
    {
        Refused(CalibrationFile.Write(Provisional), Marking.Rubric with { Id = "another" }).ShouldBe(
            $"{_path}: It is for the question '{Marking.Rubric.Id}', not for 'another'. Delete it to mark without calibration, or run calibrate again.");
    }

    [Fact]
    public void One_for_other_levels_is_refused()
    {
        LevelScheme levels = Marking.Rubric.Levels!;

        Refused(CalibrationFile.Write(Provisional), Marking.Rubric with { Levels = levels with { Id = "own-25" } }).ShouldContain("not for 'own-25'");
        Refused(CalibrationFile.Write(Provisional), Marking.Rubric with { Levels = levels with { Levels = [.. levels.Levels.Take(4)] } }).ShouldContain("out of 25, not out of 20");
        Refused(CalibrationFile.Write(Provisional), Marking.Rubric with { Levels = null }).ShouldContain("names none");
    }

    [Theory]
    [InlineData("\"focus\"", "\"sparkle\"", "other numbers")]
    [InlineData("calibration/1", "calibration/2", "Its schema is not essaymarker/calibration/1.")]
    [InlineData("\"shift\"", "\"shfit\"", "is not what calibrate writes")]
    [InlineData("\"shift\": ", "\"shift\": x", "is not what calibrate writes")]
    [InlineData("\"marks\": 12", "\"marks\": null", "is not what calibrate writes")]
    [InlineData("\"halfRange\": ", "\"halfRange\": -", "do not hold together")]
    [InlineData("\"provisional\": true", "\"provisional\": false", "do not hold together")]
    public void One_that_was_changed_or_made_otherwise_is_refused(string written, string instead, string message)
    {
        string text = CalibrationFile.Write(Provisional);
        text.ShouldContain(written);

        Refused(text.Replace(written, instead), Marking.Rubric).ShouldContain(message);
    }

    [Fact]
    public void A_marker_refuses_one_for_another_question()
    {
        Should.Throw<CalibrationException>(() => new Assessor(Marking.Rubric with { Id = "another" }, calibration: Provisional));
    }

    private string Refused(string text, Rubric rubric)
    {
        File.WriteAllText(_path, text);
        return Should.Throw<CalibrationException>(() => CalibrationFile.Read(_path, rubric)).Message;
    }

    private Calibration Read(string text)
    {
        File.WriteAllText(_path, text);
        return CalibrationFile.Read(_path, Marking.Rubric);
    }

    private static Calibration Fit(int essays, string? conditions) =>
        CalibrationFitting.Fit(Department.Mark(Department.Essays(essays), profile => 2 * (profile["analysis"] - profile["support"]) / (essays / 10)), Marking.Rubric, conditions).Calibration;
}
