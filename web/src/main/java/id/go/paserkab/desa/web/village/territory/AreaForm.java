package id.go.paserkab.desa.web.village.territory;

import id.go.paserkab.desa.territory.Area;
import id.go.paserkab.desa.territory.AreaLevel;
import id.go.paserkab.desa.territory.EditArea;
import id.go.paserkab.desa.territory.NewArea;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an area, kept as text so that nothing typed is lost. */
public class AreaForm {

    private AreaLevel level = AreaLevel.DUSUN;
    private @Nullable UUID parent;

    @Size(max = 60, message = "{territory.too-long}") private String name = "";

    @Size(max = 120, message = "{territory.too-long}") private String headName = "";

    @Pattern(regexp = "\\s*(\\+?[0-9 ()/-]{5,40})?\\s*", message = "{territory.phone.form}")
    private String headPhone = "";

    private int version;

    static AreaForm of(Area area) {
        var form = new AreaForm();
        form.level = area.level();
        form.parent = area.parent();
        form.name = area.name();
        form.headName = Objects.requireNonNullElse(area.headName(), "");
        form.headPhone = Objects.requireNonNullElse(area.headPhone(), "");
        form.version = area.version();
        return form;
    }

    NewArea wanted() {
        return new NewArea(level, parent, name, headName, headPhone);
    }

    EditArea edit() {
        return new EditArea(parent, name, headName, headPhone, version);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHeadName() {
        return headName;
    }

    public void setHeadName(String headName) {
        this.headName = headName;
    }

    public String getHeadPhone() {
        return headPhone;
    }

    public void setHeadPhone(String headPhone) {
        this.headPhone = headPhone;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
