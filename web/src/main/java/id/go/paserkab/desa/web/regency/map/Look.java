package id.go.paserkab.desa.web.regency.map;

import id.go.paserkab.desa.adoption.AdoptionStatus;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.print.Fill;
import id.go.paserkab.desa.web.print.Texture;
import java.util.Arrays;
import java.util.List;

/**
 * How a village looks on the map: its colour and texture, by name its shape and words. Within a
 * view no two share a texture, so that neither colour-blind eyes, a bleak projector nor a copy in
 * black and white lose one; the classes of readiness go from light to dark as well. The colours are
 * those of the style sheets.
 */
public enum Look {
    ACTIVE(MapView.PROGRESS, Fill.plain(Colour.GOOD)),
    PROVISIONING(MapView.PROGRESS, new Fill("#e0edf6", Colour.BUSY, Texture.STRIPES)),
    FAILED(MapView.PROGRESS, new Fill("#fbe6e3", Colour.BAD, Texture.CHECKS)),
    PLANNED(MapView.PROGRESS, Fill.plain(Colour.SHEET)),
    READ_ONLY(MapView.PROGRESS, new Fill("#fbedcc", Colour.CARE, Texture.DOTS)),
    SUSPENDED(MapView.PROGRESS, new Fill("#fbe6e3", Colour.BAD, Texture.BARS)),
    ARCHIVED(MapView.PROGRESS, Fill.plain("#c9c9be")),

    ALL(MapView.READINESS, Fill.plain("#063a37")),
    MANY(MapView.READINESS, new Fill("#7fc1b4", "#0b5f5a", Texture.STRIPES)),
    FEW(MapView.READINESS, new Fill("#e0efec", "#0b5f5a", Texture.SPARSE_DOTS)),
    NONE(MapView.READINESS, Fill.plain(Colour.SHEET)),

    IN_USE(MapView.USE, Fill.plain(Colour.GOOD)),
    NEW(MapView.USE, new Fill("#e0edf6", Colour.BUSY, Texture.STRIPES)),
    SLOWING(MapView.USE, new Fill("#fbedcc", Colour.CARE, Texture.DOTS)),
    STALLED(MapView.USE, new Fill("#fbe6e3", Colour.BAD, Texture.BARS)),
    NEVER_STARTED(MapView.USE, new Fill("#fbe6e3", Colour.BAD, Texture.CHECKS)),
    NOT_LIVE(MapView.USE, Fill.plain(Colour.SHEET));

    private final MapView view;
    private final Fill fill;

    Look(MapView view, Fill fill) {
        this.view = view;
        this.fill = fill;
    }

    /** All looks of a view, in the order of its legend. */
    static List<Look> of(MapView view) {
        return Arrays.stream(values()).filter(look -> look.view == view).toList();
    }

    /** The look of a village of which a day knows nothing. */
    static Look ofNothing(MapView view) {
        return switch (view) {
            case PROGRESS -> PLANNED;
            case READINESS -> NONE;
            case USE -> NOT_LIVE;
        };
    }

    /** {@code failed} says that its making has, which counts only as long as it goes on. */
    static Look of(VillageState state, boolean failed) {
        return switch (state) {
            case PLANNED -> PLANNED;
            case PROVISIONING -> failed ? FAILED : PROVISIONING;
            case ACTIVE -> ACTIVE;
            case READ_ONLY -> READ_ONLY;
            case SUSPENDED -> SUSPENDED;
            case ARCHIVED -> ARCHIVED;
        };
    }

    static Look of(AdoptionStatus status) {
        return switch (status) {
            case IN_USE -> IN_USE;
            case NEW -> NEW;
            case SLOWING -> SLOWING;
            case STALLED -> STALLED;
            case NEVER_STARTED -> NEVER_STARTED;
            case NOT_LIVE -> NOT_LIVE;
        };
    }

    /** The class of a village that has passed so many of the gates that are needed. */
    static Look of(GatesPassed gates) {
        if (gates.passed() == 0) {
            return NONE;
        }
        if (gates.passed() >= gates.needed()) {
            return ALL;
        }
        return 2 * gates.passed() < gates.needed() ? FEW : MANY;
    }

    public Fill fill() {
        return fill;
    }

    /** The fill as an attribute of a drawing that has the textures by name. */
    public String paint() {
        return fill.texture() == null ? fill.ground() : "url(#arsir-" + name() + ")";
    }

    /** Whether its shape is put upon the area; of what has not begun there is nothing to say. */
    boolean signed() {
        return this != ofNothing(view);
    }

    /** The colour of the shape upon the area. */
    public String sign() {
        return fill.texture() == null && this != ARCHIVED ? Colour.SHEET : Colour.INK;
    }

    /** How many of the gates that a wave needs a village has passed or been waived. */
    record GatesPassed(int passed, int needed) {}

    private static final class Colour {

        static final String SHEET = "#ffffff";
        static final String INK = "#14201b";
        static final String GOOD = "#176335";
        static final String BUSY = "#17557f";
        static final String CARE = "#764c00";
        static final String BAD = "#a3231f";

        private Colour() {}
    }
}
