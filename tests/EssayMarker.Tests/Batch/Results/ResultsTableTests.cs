using System.Xml.Linq;
using EssayMarker.DocxChecks.LibreOffice;
using Shouldly;

namespace EssayMarker.Tests.Batch.Results;

/// <summary>The table of results as a spreadsheet sees it.</summary>
[Trait("Category", "Integration")]
public sealed class ResultsTableTests
{
    /// <summary>Commas, double quotes, UTF-8 (76), from the first line: what the dialog proposes for a file with a byte order mark, and no dialog asks here.</summary>
    private const string Comma = "Text - txt - csv (StarCalc):44,34,76,1";

    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    [FactWhereSpreadsheet]
    public void A_spreadsheet_reads_every_cell_as_it_was_meant_and_finds_no_formula()
    {
        MadeEssay[] essays =
        [
            new("=cmd|' /C calc'!A1.docx"), new("+44.docx"), new("@sum(1).docx"), new("Ng, \"An\".docx") { Words = 1234 },
            new("Жанна Łuczak – 金.docx") { Warnings = ["=HYPERLINK(\"http://elsewhere\")", "Two lines\nof warning."] }, new("-1+1.docx") { Level = null },
        ];
        using MadeClass made = new MadeClass().Write(essays, null, null, ("=1+1.pdf", "This is a PDF.", "Hand in the document."));

        string[][] rows = Read(made.Root, "results.csv"), failures = Read(made.Root, "failures.csv");

        rows.Length.ShouldBe(7);
        rows[0][..3].ShouldBe(["file", "kind", "words"]);
        rows[1..].Select(row => row[0].TrimStart('\'')).ShouldBe(essays.Select(essay => essay.Path).Order(StringComparer.Ordinal));
        rows.Single(row => row[0].StartsWith("Ng", StringComparison.Ordinal))[2].ShouldBe("1234");
        rows.Single(row => row[0].StartsWith("Жанна", StringComparison.Ordinal))[^1].ShouldBe("'=HYPERLINK(\"http://elsewhere\") Two lines\nof warning.");
        failures[1][0].ShouldBe("'=1+1.pdf");
    }

    /// <summary>The cells of a table as LibreOffice opens it; there may be none with a formula.</summary>
    private static string[][] Read(string folder, string file)
    {
        using var soffice = new Soffice();
        soffice.Convert([Path.Combine(folder, file)], folder, "fods", TimeSpan.FromMinutes(2), CancellationToken.None, Comma).ShouldBe(0);
        XDocument sheet = XDocument.Load(Path.Combine(folder, Path.ChangeExtension(file, ".fods")));
        sheet.Descendants().Attributes(Table + "formula").ShouldBeEmpty();
        return [.. sheet.Descendants(Table + "table-row").Select(row => row.Elements(Table + "table-cell").SelectMany(Repeated).ToArray())];
    }

    private static IEnumerable<string> Repeated(XElement cell) => Enumerable.Repeat(
        string.Join('\n', cell.Elements(Text + "p").Select(paragraph => paragraph.Value)), (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1);
}
