package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The modules that are taught. Every change is audited or throws {@link TrainingRefused}; then
 * nothing is kept.
 */
public interface Curriculum {

    /** Those that are taught first, in the order in which they came; retired ones last. */
    List<TrainingModule> modules();

    Optional<TrainingModule> find(UUID id);

    UUID add(ModuleDetails details, Actor by);

    /** {@code version} is the one that was looked at. Sessions keep the pass mark they have. */
    void change(UUID id, ModuleDetails details, int version, Actor by);

    /** Sessions that teach it already go on. */
    void retire(UUID id, Actor by);
}
