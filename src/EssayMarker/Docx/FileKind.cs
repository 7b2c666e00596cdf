using System.Text;

namespace EssayMarker.Docx;

/// <summary>What a file is when it is not a .docx, told from its bytes, so that the message can name the way out.</summary>
internal static class FileKind
{
    private const string SaveAsDocx = "Open it in your word processor, save it as a Word document (.docx) and try again.";

    private static readonly byte[] Zip = "PK"u8.ToArray();

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Refuses bytes that cannot be a zip.</summary>
    /// <exception cref="DocxException">The bytes are empty or of another format.</exception>
    public static void RefuseOthers(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IsEmpty) throw new DocxException(file, "The file is empty.", "Save the essay again and hand in the new file.");
        if (bytes.StartsWith(Zip)) return;

        // Word leaves one beside a document that is open.
        if (file.StartsWith("~$", StringComparison.Ordinal))
            throw new DocxException(file, "This is a lock file that Word leaves while a document is open.", "Close Word and hand in the document itself.");
        if (bytes.StartsWith(Compound)) throw OfCompound(bytes, file);
        if (bytes.StartsWith("%PDF"u8)) throw new DocxException(file, "This is a PDF, not a Word document.", "Hand in the document that it was made from, as .docx.");
        if (bytes.StartsWith("{\\rtf"u8)) throw new DocxException(file, "This is a rich text file (.rtf), not a .docx.", SaveAsDocx);
        throw new DocxException(file, "This is not a Word document (.docx).", SaveAsDocx);
    }

    /// <summary>The refusal of a zip without a Word document in it.</summary>
    public static DocxException WithoutDocument(IReadOnlyCollection<string> names, string file)
    {
        if (names.Contains("content.xml"))
            return new DocxException(file, "This is an OpenDocument file, not a .docx.", SaveAsDocx);
        if (names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
            return new DocxException(file, "This is a presentation, not a Word document.", "Hand in the essay as .docx.");
        if (names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return new DocxException(file, "This is a spreadsheet, not a Word document.", "Hand in the essay as .docx.");
        return new DocxException(file, "There is no Word document in this file.", SaveAsDocx);
    }

    // [MS-OFFCRYPTO] 2.3.4: an encrypted .docx is a compound file with a stream of this name. Names of streams are UTF-16.
    private static DocxException OfCompound(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return new DocxException(file, "The document is protected by a password.", "Remove the password (File, Info, Protect Document) and save it again.");
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0)
            return new DocxException(file, "This is an old Word document (.doc).", SaveAsDocx);
        return new DocxException(file, "This is an old Office file, not a .docx.", SaveAsDocx);
    }
}
