package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP file (<a
 * href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3</a>). Of ZIP64
 * only the sizes are read, which some programs write so even for small parts.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int PART = 0x04034b50;
    private static final int PART_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int WIDE = 1;
    private static final long IN_WIDE = 0xFFFFFFFFL;

    private final ByteBuffer file;

    private ZipDirectory(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A part: where its header stands, where its bytes begin, and how many they are. */
    record Entry(String name, int method, int offset, int begins, long packed, long unpacked) {}

    static List<Entry> read(byte[] file, int atMost) {
        try {
            return new ZipDirectory(file).entries(atMost);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException broken) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
    }

    private List<Entry> entries(int atMost) {
        var end = end();
        var count = file.getShort(end + 10) & 0xFFFF;
        if (count > atMost) {
            throw new UnreadableSpreadsheet(Reason.TOO_MANY_PARTS);
        }
        var entries = new ArrayList<Entry>(count);
        var at = file.getInt(end + 16);
        for (int number = 0; number < count; number++) {
            if (file.getInt(at) != ENTRY) {
                throw new UnreadableSpreadsheet(Reason.NO_BOOK);
            }
            entries.add(entry(at));
            at += 46 + length(at + 28) + length(at + 30) + length(at + 32);
        }
        return entries;
    }

    private int end() {
        var earliest = Math.max(0, file.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.limit() - END_LENGTH; at >= earliest; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new UnreadableSpreadsheet(Reason.NO_BOOK);
    }

    private Entry entry(int at) {
        if ((file.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new UnreadableSpreadsheet(Reason.LOCKED);
        }
        var name = text(at + 46, length(at + 28));
        var unpacked = file.getInt(at + 24) & IN_WIDE;
        var packed = file.getInt(at + 20) & IN_WIDE;
        var wide = wide(at + 46 + length(at + 28), length(at + 30));
        if (unpacked == IN_WIDE) {
            unpacked = wide.getLong();
        }
        if (packed == IN_WIDE) {
            packed = wide.getLong();
        }
        var offset = file.getInt(at + 42);
        if (file.getInt(offset) != PART
                || !name.equals(text(offset + PART_LENGTH, length(offset + 26)))) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
        var begins = offset + PART_LENGTH + length(offset + 26) + length(offset + 28);
        if (packed < 0 || unpacked < 0 || begins + packed > file.limit()) {
            throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        }
        return new Entry(name, file.getShort(at + 10) & 0xFFFF, offset, begins, packed, unpacked);
    }

    /** The field of ZIP64 among the further ones; empty where there is none. */
    private ByteBuffer wide(int from, int length) {
        var at = from;
        while (at + 4 <= from + length) {
            if (length(at) == WIDE) {
                return file.slice(at + 4, length(at + 2)).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length(at + 2);
        }
        return ByteBuffer.allocate(0);
    }

    private String text(int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int length(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
