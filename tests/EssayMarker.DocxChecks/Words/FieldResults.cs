using System.Text;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.DocxChecks.Words;

/// <summary>What stands in the result of a field that programs reckon anew when they open a document (ECMA-376 17.16.5).</summary>
internal static class FieldResults
{
    private static readonly HashSet<string> Reckoned = new(StringComparer.OrdinalIgnoreCase)
    {
        "ASK", "AUTHOR", "COMMENTS", "CREATEDATE", "DATE", "DOCPROPERTY", "EDITTIME", "FILENAME", "FILESIZE", "FILLIN", "INFO", "KEYWORDS", "LASTSAVEDBY",
        "NOTEREF", "NUMCHARS", "NUMPAGES", "NUMWORDS", "PAGE", "PAGEREF", "PRINTDATE", "REF", "REVNUM", "SAVEDATE", "SECTION", "SECTIONPAGES", "SEQ",
        "SET", "STYLEREF", "SUBJECT", "TEMPLATE", "TIME", "TITLE", "USERNAME",
    };

    /// <summary>All elements in such results, under an element.</summary>
    public static IEnumerable<XElement> In(XElement root)
    {
        var open = new Stack<Field>();
        foreach (XElement element in root.Descendants().Where(element => element.IsWord()))
        {
            switch (element.Name.LocalName)
            {
                case "fldSimple" when IsReckoned(element.WordAttribute("instr") ?? ""):
                    foreach (XElement inside in element.Descendants()) yield return inside;
                    break;
                case "instrText" when open.TryPeek(out Field? field) && !field.IsInResult:
                    field.Instruction.Append(element.Value);
                    break;
                case "fldChar":
                    Pass(element.WordAttribute("fldCharType"), open);
                    break;
                case var _ when open.Any(field => field.IsInResult && IsReckoned(field.Instruction.ToString())):
                    yield return element;
                    break;
            }
        }
    }

    private static void Pass(string? mark, Stack<Field> open)
    {
        if (mark == "begin") open.Push(new Field());
        else if (mark == "separate" && open.TryPeek(out Field? field)) field.IsInResult = true;
        else if (mark == "end") open.TryPop(out _);
    }

    private static bool IsReckoned(string instruction) =>
        Reckoned.Contains(instruction.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "");

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool IsInResult { get; set; }
    }
}
