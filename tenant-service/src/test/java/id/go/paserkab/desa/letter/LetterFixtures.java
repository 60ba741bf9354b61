package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.lettertemplate.Marital;
import id.go.paserkab.desa.lettertemplate.Placeholder;
import id.go.paserkab.desa.lettertemplate.Sex;
import id.go.paserkab.desa.lettertemplate.Standing;
import id.go.paserkab.desa.lettertemplate.SubjectFacts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Two residents to write letters about. */
@TestConfiguration(proxyBeanMethods = false)
class LetterFixtures {

    static final UUID SITI = new UUID(1, 1);
    static final UUID CHILD = new UUID(1, 2);
    static final UUID NOBODY = new UUID(1, 3);
    static final String NIK = "6401036505900001";

    @Bean
    @Primary
    Subjects fixtureSubjects() {
        return new Subjects() {
            @Override
            public Optional<Subject> disclose(UUID resident, String purpose, Actor reader) {
                return known(resident, NIK);
            }

            @Override
            public Optional<Subject> find(UUID resident, Actor reader) {
                return known(resident, "640103••••••0001");
            }
        };
    }

    private static Optional<Subject> known(UUID resident, String nik) {
        if (resident.equals(SITI)) {
            return Optional.of(subject(SITI, "Siti Aminah", 36, nik));
        }
        return resident.equals(CHILD)
                ? Optional.of(subject(CHILD, "Budi", 9, nik))
                : Optional.empty();
    }

    private static Subject subject(UUID id, String name, int age, String nik) {
        return new Subject(
                id,
                name,
                Map.of(
                        Placeholder.NAME,
                        name,
                        Placeholder.NIK,
                        nik,
                        Placeholder.ADDRESS,
                        "Jalan Rahasia <b>7</b>"),
                new SubjectFacts(Sex.FEMALE, age, Marital.SINGLE, Standing.RESIDENT));
    }
}
