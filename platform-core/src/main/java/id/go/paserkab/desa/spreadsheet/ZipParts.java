package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a ZIP in memory, found by the directory at its end, as spreadsheet programs find
 * them. The directory is held against what lies in the file before any part is unpacked: no name
 * twice, no two parts in one place, nothing that grows beyond its limits.
 */
final class ZipParts {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final Map<String, ZipDirectory.Entry> entries =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ZipParts(byte[] file) {
        this.file = file;
    }

    static ZipParts of(byte[] file, Limits limits) {
        var parts = new ZipParts(file);
        var left = limits.unpackedBytes();
        for (var entry : ZipDirectory.read(file, limits.parts())) {
            left -= entry.unpacked();
            if (left < 0 || bursts(entry, limits)) {
                throw new UnreadableSpreadsheet(Reason.UNPACKS_TOO_LARGE);
            }
            if (parts.entries.put(entry.name(), entry) != null) {
                throw new UnreadableSpreadsheet(Reason.PART_TWICE);
            }
        }
        parts.refuseOverlaps();
        return parts;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Null where there is no such part. Never yields more than the directory says. */
    @Nullable BoundedPart find(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        var packed = new ByteArrayInputStream(file, entry.begins(), (int) entry.packed());
        return switch (entry.method()) {
            case STORED -> new BoundedPart(packed, entry.packed());
            case DEFLATED -> new BoundedPart(new Unpacking(packed), entry.unpacked());
            default -> throw new UnreadableSpreadsheet(Reason.NO_BOOK);
        };
    }

    private static boolean bursts(ZipDirectory.Entry entry, Limits limits) {
        return entry.unpacked() > Limits.RATIO_FROM
                && entry.unpacked() / limits.ratio() > entry.packed();
    }

    private void refuseOverlaps() {
        var end = 0L;
        for (var entry :
                entries.values().stream()
                        .sorted(Comparator.comparingInt(ZipDirectory.Entry::offset))
                        .toList()) {
            if (entry.offset() < end) {
                throw new UnreadableSpreadsheet(Reason.PART_TWICE);
            }
            end = entry.begins() + entry.packed();
        }
    }

    /** Gives back what an inflater holds outside of the heap. */
    private static final class Unpacking extends InflaterInputStream {

        private static final int BUFFER = 8192;

        Unpacking(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
