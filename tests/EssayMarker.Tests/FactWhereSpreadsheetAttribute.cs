using EssayMarker.DocxChecks.LibreOffice;

namespace EssayMarker.Tests;

/// <summary>A test that needs LibreOffice's spreadsheet: skipped with the reason where it is not installed, unless CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWhereSpreadsheetAttribute : FactAttribute
{
    public FactWhereSpreadsheetAttribute() =>
        Skip = Environment.GetEnvironmentVariable("CI") == "true" || Soffice.HasSpreadsheet ? null : "LibreOffice Calc is not installed.";
}
