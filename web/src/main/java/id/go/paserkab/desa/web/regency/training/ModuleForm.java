package id.go.paserkab.desa.web.regency.training;

import static java.util.Objects.requireNonNullElse;

import id.go.paserkab.desa.training.ModuleDetails;
import id.go.paserkab.desa.training.TrainingModule;
import org.jspecify.annotations.Nullable;

/** What is typed about a module, kept as text so that nothing typed is lost. */
public record ModuleForm(
        String title, String topics, String hours, String passMark, @Nullable Integer version) {

    /** What a form does not send is nothing typed. */
    public ModuleForm(
            @Nullable String title,
            @Nullable String topics,
            @Nullable String hours,
            @Nullable String passMark,
            @Nullable Integer version) {
        this.title = requireNonNullElse(title, "");
        this.topics = requireNonNullElse(topics, "");
        this.hours = requireNonNullElse(hours, "");
        this.passMark = requireNonNullElse(passMark, "");
        this.version = version;
    }

    static ModuleForm empty() {
        return new ModuleForm("", "", "", "70", null);
    }

    static ModuleForm of(TrainingModule module) {
        return new ModuleForm(
                module.title(),
                String.join("\n", module.topics()),
                String.valueOf(module.hours()),
                String.valueOf(module.passMark()),
                module.version());
    }

    ModuleDetails details() {
        return new ModuleDetails(
                title, topics, TrainingWords.number(hours), TrainingWords.number(passMark));
    }
}
