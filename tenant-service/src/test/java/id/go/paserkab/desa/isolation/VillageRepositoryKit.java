package id.go.paserkab.desa.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.NoVillageBound;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every repository of village data must refuse. A test of a new repository extends this, says
 * how to write and read through it, and provides two villages that look alike and are empty before
 * each test.
 */
public abstract class VillageRepositoryKit {

    /** One text that an attacker might send, for each way to a neighbour's rows. */
    private static final List<String> HOSTILE =
            List.of(
                    "' OR '1' = '1",
                    "'; SET ROLE %s_office; SELECT '1",
                    "'; SET search_path = %s; --",
                    "' UNION SELECT table_to_xml('%s.profile', true, false, '')::text --",
                    "$$; DO $$ BEGIN PERFORM 1; END $$; --",
                    "\\'; SET SESSION AUTHORIZATION %s_office; --");

    /** The two villages; both exist and hold nothing that this repository would find. */
    protected abstract List<VillageCode> villages();

    /** Writes the text through the repository, in a transaction of the bound village. */
    protected abstract void write(String text);

    /** Reads through the repository every text that the bound village holds. */
    protected abstract List<String> texts();

    /** Whether the public site may read what this repository holds. */
    protected abstract boolean published();

    @Test
    void refusesToReadOrWriteWhereNoVillageIsBound() {
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(this::texts);
        assertThatExceptionOfType(NoVillageBound.class).isThrownBy(() -> write("nobody's"));
    }

    @Test
    void showsAVillageNothingOfItsTwin() {
        office(one(), () -> write("of one"));
        office(other(), () -> write("of the other"));
        office(one(), () -> assertThat(texts()).containsExactly("of one"));
        office(other(), () -> assertThat(texts()).containsExactly("of the other"));
    }

    @Test
    void takesAHostileTextForAText() {
        office(other(), () -> write("of the other"));
        for (var hostile : HOSTILE) {
            var text = hostile.formatted("v_" + other().bare());
            office(
                    one(),
                    () -> {
                        write(text);
                        assertThat(texts()).contains(text).doesNotContain("of the other");
                    });
        }
        office(other(), () -> assertThat(texts()).containsExactly("of the other"));
    }

    @Test
    void showsThePublicSiteOnlyWhatIsPublished() {
        office(one(), () -> write("of one"));
        if (published()) {
            site(one(), () -> assertThat(texts()).containsExactly("of one"));
        } else {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> site(one(), this::texts))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void letsThePublicSiteWriteNothing() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> site(one(), () -> write("from outside")))
                .withStackTraceContaining("permission denied");
        office(one(), () -> assertThat(texts()).isEmpty());
    }

    /** An error ends up in a log, where no resident's data may stand. */
    @Test
    void quotesNothingOfWhatItRefuses() {
        var secret = "6401030101900001";
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> site(one(), () -> write(secret)))
                .satisfies(refusal -> assertThat(stackTrace(refusal)).doesNotContain(secret));
    }

    private VillageCode one() {
        return villages().getFirst();
    }

    private VillageCode other() {
        return villages().getLast();
    }

    private static String stackTrace(Throwable refusal) {
        var text = new StringWriter();
        refusal.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void office(VillageCode village, Runnable work) {
        VillageContext.run(VillageAccess.office(village), work);
    }

    private static void site(VillageCode village, Runnable work) {
        VillageContext.run(VillageAccess.site(village), work);
    }
}
