package id.go.paserkab.desa.web.regency.readiness;

import id.go.paserkab.desa.readiness.EditGate;
import id.go.paserkab.desa.readiness.Figures;
import id.go.paserkab.desa.readiness.Gate;
import id.go.paserkab.desa.readiness.GateItem;
import id.go.paserkab.desa.readiness.GateRefused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed to describe a gate, kept as text so that nothing typed is lost. */
public class GateForm {

    private static final int SPARE_LINES = 3;

    private int edition;
    private String title = "";
    private String purpose = "";
    private String basis = "";
    private String days = "365";
    private boolean needed;
    private List<Line> items = new ArrayList<>();

    static GateForm blank() {
        var form = new GateForm();
        form.spare();
        return form;
    }

    static GateForm of(Gate gate) {
        var form = new GateForm();
        form.edition = gate.edition();
        form.title = gate.title();
        form.purpose = gate.purpose();
        form.basis = gate.basis();
        form.days = String.valueOf(gate.reviewDays());
        form.needed = gate.neededAtStart();
        gate.items().forEach(item -> form.items.add(Line.of(item)));
        form.spare();
        return form;
    }

    /** Leaves room for new items. */
    void spare() {
        items.removeIf(line -> line.key.isEmpty() && line.label.isBlank());
        for (var line = 0; line < SPARE_LINES; line++) {
            items.add(new Line());
        }
    }

    /** Throws {@link GateRefused} where a number is none; the desk looks at the rest. */
    EditGate read() {
        return new EditGate(
                title,
                purpose,
                basis,
                reviewDays(),
                needed,
                items.stream().filter(line -> !line.label.isBlank()).map(Line::read).toList());
    }

    private int reviewDays() {
        try {
            return Integer.parseInt(days.strip());
        } catch (NumberFormatException words) {
            throw new GateRefused(GateRefused.Reason.REVIEW_OUT_OF_RANGE, List.of(), List.of(days));
        }
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }

    public List<Line> getItems() {
        return items;
    }

    public void setItems(List<Line> items) {
        this.items = items;
    }

    /** One item of the checklist. */
    public static class Line {

        private String key = "";
        private GateItem.Kind kind = GateItem.Kind.STATEMENT;
        private String label = "";
        private boolean required;
        private String unit = "";
        private String minimum = "";
        private String check = "";

        static Line of(GateItem item) {
            var line = new Line();
            line.key = item.key();
            line.kind = item.kind();
            line.label = item.label();
            line.required = item.required();
            line.unit = Objects.toString(item.unit(), "");
            line.minimum =
                    item.minimum() == null ? "" : item.minimum().toPlainString().replace('.', ',');
            line.check = Objects.toString(item.check(), "");
            return line;
        }

        GateItem read() {
            return switch (kind) {
                case STATEMENT -> GateItem.statement(key, label, required);
                case DOCUMENT -> GateItem.document(key, label, required);
                case FIGURE ->
                        new GateItem(key, kind, label, required, unit.strip(), least(), null);
                case CHECK -> GateItem.check(key, label, required, check);
            };
        }

        private @Nullable BigDecimal least() {
            return minimum.isBlank() ? null : Figures.read(minimum);
        }

        public String getKey() {
            return key;
        }

        public void setKey(String key) {
            this.key = key;
        }

        public GateItem.Kind getKind() {
            return kind;
        }

        public void setKind(GateItem.Kind kind) {
            this.kind = kind;
        }

        public String getLabel() {
            return label;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        public boolean isRequired() {
            return required;
        }

        public void setRequired(boolean required) {
            this.required = required;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public String getMinimum() {
            return minimum;
        }

        public void setMinimum(String minimum) {
            this.minimum = minimum;
        }

        public String getCheck() {
            return check;
        }

        public void setCheck(String check) {
            this.check = check;
        }
    }
}
