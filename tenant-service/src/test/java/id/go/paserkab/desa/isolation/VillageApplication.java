package id.go.paserkab.desa.isolation;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.letterpaper.LetterPaper;
import id.go.paserkab.desa.letterpaper.LetterPrinter;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The rooms of a village, without what needs the platform's tables, Redis or Keycloak: a register
 * and a trail that remember stand in for theirs.
 */
@EntityScan("id.go.paserkab.desa")
@SpringBootApplication
@ComponentScan(
        basePackages = "id.go.paserkab.desa",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "id\\.go\\.paserkab\\.desa\\.(address|audit|identity|keycloak|notice|register|signal)\\..*"))
@ConfigurationPropertiesScan({
    "id.go.paserkab.desa.address",
    "id.go.paserkab.desa.archive",
    "id.go.paserkab.desa.platform",
    "id.go.paserkab.desa.secret",
    "id.go.paserkab.desa.signature",
    "id.go.paserkab.desa.tenancy"
})
public class VillageApplication {

    @Bean
    RememberingTrail trail() {
        return new RememberingTrail();
    }

    @Bean
    TwinRegister register() {
        return new TwinRegister();
    }

    @Bean
    PlainPrinter printer() {
        return new PlainPrinter();
    }

    /** A printer of plain words, that can be told to fail. */
    public static final class PlainPrinter implements LetterPrinter {

        public volatile boolean broken;

        @Override
        public byte[] print(LetterPaper paper) {
            if (broken) {
                throw new IllegalStateException("The printer is out of ink");
            }
            return paper.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A trail that can be told to fail. */
    public static final class RememberingTrail implements AuditTrail {

        public final List<AuditEntry> entries = new CopyOnWriteArrayList<>();
        public boolean broken;

        @Override
        public void record(AuditEntry entry) {
            if (broken) {
                throw new IllegalStateException("The trail cannot be written");
            }
            entries.add(entry);
        }

        @Override
        public List<Recorded> find(Filter filter) {
            return List.of();
        }
    }

    /** A register of two villages that counts whose content changed. */
    public static final class TwinRegister implements VillageRegister {

        public final List<VillageCode> changed = new ArrayList<>();

        @Override
        public Optional<Village> find(VillageCode code) {
            return villages().stream().filter(village -> village.code().equals(code)).findFirst();
        }

        @Override
        public Optional<Village> findBySlug(String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<Village> findByRetiredSlug(String slug) {
            return Optional.empty();
        }

        @Override
        public Optional<Village> findByDomain(String host) {
            return Optional.empty();
        }

        @Override
        public List<Village> villages() {
            return List.of(TwinVillages.ONE, TwinVillages.OTHER);
        }

        @Override
        public List<District> districts() {
            return List.of(TwinVillages.ONE.district());
        }

        @Override
        public List<Village> search(String text) {
            return List.of();
        }

        @Override
        public void refresh() {}

        @Override
        public void contentChanged(VillageCode code) {
            changed.add(code);
        }
    }
}
