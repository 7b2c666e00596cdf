using System.Xml.Linq;

namespace EssayMarker.Docx.Names;

/// <summary>What Word fills in by itself: fields that show who wrote the document or where it lies, and content controls bound to its properties.</summary>
internal static class FieldsAndControls
{
    private static readonly HashSet<string> Personal = new(["AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Replaces what they show; the fields and controls stay.</summary>
    /// <param name="root">The part's root.</param>
    /// <param name="finder">The names.</param>
    /// <param name="clean">What becomes of an instruction.</param>
    public static void Replace(XElement root, NameFinder finder, Func<string, string> clean)
    {
        ReplaceFields(root, finder.Code, clean);
        foreach (XElement field in root.Descendants().Where(element => element.IsWord("fldSimple")).ToList())
        {
            if (IsPersonal(field.WordAttribute("instr") ?? ""))
                TextOf(field).Become(finder.Code);
        }
        foreach (XElement control in root.Descendants().Where(element => element.IsWord("sdt")).ToList())
            ReplaceBound(control, finder);
    }

    private static void ReplaceBound(XElement control, NameFinder finder)
    {
        XElement? binding = control.WordChild("sdtPr")?.Elements().FirstOrDefault(element => element.Name.LocalName == "dataBinding");
        if (binding is null || control.WordChild("sdtContent") is not { } content)
            return;
        string path = (binding.WordAttribute("xpath") ?? "").ToUpperInvariant();
        if (path.Contains(":CREATOR", StringComparison.Ordinal) || path.Contains(":LASTMODIFIEDBY", StringComparison.Ordinal))
            TextOf(content).Become(finder.Code);
        else if (path.Contains(":COMPANY", StringComparison.Ordinal) || path.Contains(":MANAGER", StringComparison.Ordinal))
            TextOf(content).Become("");
        else
            TextOf(content).Replace(finder, NamePlace.Beside);
    }

    private static void ReplaceFields(XElement root, string code, Func<string, string> clean)
    {
        var open = new Stack<Field>();
        foreach (XElement element in root.Descendants().ToList())
        {
            if (element.IsWord("fldChar"))
            {
                switch (element.WordAttribute("fldCharType"))
                {
                    case "begin":
                        open.Push(new Field());
                        break;
                    case "separate" when open.TryPeek(out Field? field):
                        field.IsResult = true;
                        break;
                    case "end" when open.TryPop(out Field? field):
                        field.End(code, clean);
                        break;
                }
            }
            else if (element.IsWord("instrText") && open.TryPeek(out Field? inside))
            {
                inside.Instruction.Add(element);
            }
            else if (element.IsWord("t") && open.TryPeek(out Field? shown) && shown.IsResult)
            {
                shown.Result.Add(element);
            }
        }
        while (open.TryPop(out Field? field))
            field.End(code, clean);
    }

    private static SplitText TextOf(XElement scope)
    {
        var text = new SplitText();
        foreach (XElement element in scope.Descendants().Where(element => element.IsWord("t")))
            text.Add(element);
        return text;
    }

    private static bool IsPersonal(string instruction) =>
        instruction.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [{ } name, ..] && Personal.Contains(name);

    private sealed class Field
    {
        public SplitText Instruction { get; } = new();

        public SplitText Result { get; } = new();

        public bool IsResult { get; set; }

        public void End(string code, Func<string, string> clean)
        {
            string instruction = Instruction.ToString();
            if (clean(instruction) is { } cleaned && cleaned != instruction)
                Instruction.Become(cleaned);
            if (IsPersonal(instruction))
                Result.Become(code);
        }
    }
}
