package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the curriculum is kept. */
@Component
class CurriculumDesk implements Curriculum {

    private final ModuleRows rows;
    private final TrainingNotes notes;

    CurriculumDesk(ModuleRows rows, TrainingNotes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    @Override
    public List<TrainingModule> modules() {
        return rows.all();
    }

    @Override
    public Optional<TrainingModule> find(UUID id) {
        return rows.find(id);
    }

    @Override
    @Transactional
    public UUID add(ModuleDetails details, Actor by) {
        notes.oneAtATime();
        var checked = check(details, null);
        var id = UUID.randomUUID();
        rows.insert(id, checked);
        note(by, "module-added", id, checked);
        return id;
    }

    @Override
    @Transactional
    public void change(UUID id, ModuleDetails details, int version, Actor by) {
        notes.oneAtATime();
        var before = taught(id);
        if (before.version() != version) {
            throw new TrainingRefused(Reason.CHANGED_MEANWHILE);
        }
        var checked = check(details, id);
        if (!checked.says(before)) {
            rows.update(id, checked);
            note(by, "module-changed", id, checked);
        }
    }

    @Override
    @Transactional
    public void retire(UUID id, Actor by) {
        notes.oneAtATime();
        var module = taught(id);
        rows.retire(id, notes.now());
        notes.note(
                AuditEntry.of(by, "training.module-retired")
                        .detail("module", id.toString())
                        .detail("title", module.title()));
    }

    private TrainingModule taught(UUID id) {
        var module = rows.find(id).orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
        if (module.retired()) {
            throw new TrainingRefused(Reason.RETIRED_ALREADY);
        }
        return module;
    }

    private CheckedModule check(ModuleDetails details, @Nullable UUID self) {
        var checked = CheckedModule.of(details);
        rows.all().stream()
                .filter(other -> !other.retired() && !other.id().equals(self))
                .filter(other -> other.title().equalsIgnoreCase(checked.title()))
                .findFirst()
                .ifPresent(other -> {
                    throw new TrainingRefused(Reason.TITLE_TAKEN, other.title());
                });
        return checked;
    }

    private void note(Actor by, String action, UUID id, CheckedModule module) {
        notes.note(
                AuditEntry.of(by, "training." + action)
                        .detail("module", id.toString())
                        .detail("title", module.title())
                        .detail("pass-mark", String.valueOf(module.passMark())));
    }
}
