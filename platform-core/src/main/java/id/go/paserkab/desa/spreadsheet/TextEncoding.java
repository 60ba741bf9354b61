package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How a text is written, and how many bytes at its beginning say so. */
record TextEncoding(Charset charset, int mark) {

    /** What Excel writes in Indonesia where nobody asks it for UTF-8. */
    private static final Charset LEGACY = Charset.forName("windows-1252");

    private static final int PIECE = 8192;

    static TextEncoding of(byte[] file) {
        if (FileKind.begins(file, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (FileKind.begins(file, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        for (var one : file) {
            if (one == 0) {
                throw new UnreadableSpreadsheet(Reason.NO_TEXT);
            }
        }
        var mark = FileKind.begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new TextEncoding(isUnicode(file) ? StandardCharsets.UTF_8 : LEGACY, mark);
    }

    /** Piece by piece, so that no second copy of the file is made. */
    private static boolean isUnicode(byte[] file) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(PIECE);
        while (true) {
            var result = decoder.decode(bytes, text.clear(), true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }
}
