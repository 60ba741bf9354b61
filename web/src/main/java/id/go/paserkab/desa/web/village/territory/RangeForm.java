package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.AreaRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed to make many areas at once; numbers as text, so that nothing typed is lost. */
public class RangeForm {

    private AreaLevel level = AreaLevel.RT;
    private @Nullable UUID parent;
    private String first = "1";
    private String last = "";

    /** A number that cannot be read is no number of an area, and is refused by the desk. */
    AreaRange range() {
        return new AreaRange(level, parent, number(first), number(last));
    }

    private static int number(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    public AreaLevel getLevel() {
        return level;
    }

    public void setLevel(AreaLevel level) {
        this.level = level;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
