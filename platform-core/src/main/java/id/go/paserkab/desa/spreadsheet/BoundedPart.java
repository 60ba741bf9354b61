package id.go.paserkab.desa.spreadsheet;

import id.go.paserkab.desa.spreadsheet.UnreadableSpreadsheet.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part that is refused where it yields more than was said of it, as a whole or at one time. */
final class BoundedPart extends FilterInputStream {

    /** Far longer than the longest text of a cell, with all that a parser reads ahead. */
    private static final int MOST_AT_ONCE = 1 << 20;

    private long left;
    private int atOnce;

    BoundedPart(InputStream part, long length) {
        super(part);
        this.left = length;
    }

    /** What comes next is counted anew. */
    void pause() {
        atOnce = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var count = super.read(bytes, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new UnreadableSpreadsheet(Reason.UNPACKS_TOO_LARGE);
        }
        atOnce += bytes;
        if (atOnce > MOST_AT_ONCE) {
            throw new UnreadableSpreadsheet(Reason.TEXT_TOO_LONG);
        }
    }
}
