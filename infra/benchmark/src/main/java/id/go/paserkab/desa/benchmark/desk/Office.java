package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Product;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.letter.DraftLetter;
import id.go.paserkab.desa.letter.LetterPaths;
import id.go.paserkab.desa.letter.PathRules;
import id.go.paserkab.desa.letterpaper.LetterPaper.Sheet;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentIntake;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import id.go.paserkab.desa.profile.EditProfile;
import id.go.paserkab.desa.profile.ProfileDesk;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A village's office at work: its residents are invented, and the benchmark is its operator. */
public record Office(Product product, Village village) {

    public static final Clerk CLERK = new Clerk(Actor.platform("benchmark"), Sight.WHOLE);

    /** The kind of the letters that are written. */
    public static final String KIND = "SKD";

    private static final String PURPOSE = "Melamar pekerjaan";
    private static final Set<Integer> REQUIREMENTS = Set.of(0, 1, 2);

    /** Letters need no second person: submitted, they are numbered for the head's own hand. */
    private static final PathRules ALONE = new PathRules(false, false, Sheet.F4);

    /** Opens the office of one of the fleet's villages and takes its residents over. */
    public static Office open(Laboratory laboratory, int number, int residents)
            throws InterruptedException, SQLException {
        var village = laboratory.fleet().village(number);
        var office = new Office(laboratory.product(), village);
        laboratory.progress().say("%d people are taken over", residents);
        office.inside(() -> office.settle(residents));
        office.product
                .bean(Memberships.class)
                .add(
                        new NewMember(
                                Scope.of(village.code()),
                                office.product.subject(),
                                "patokan",
                                "Patokan",
                                "",
                                Role.OPERATOR),
                        CLERK.actor());
        return office;
    }

    private boolean settle(int residents) {
        var today = PaserTime.today(product.bean(Clock.class));
        product.bean(ResidentIntake.class)
                .apply(InventedPeople.people(residents), today, "uji", CLERK);
        var profiles = product.bean(ProfileDesk.class);
        profiles.edit(
                new EditProfile(
                        "Jalan Contoh Nomor 1",
                        "",
                        "",
                        "",
                        "",
                        "Kepala Contoh",
                        "",
                        "",
                        "",
                        "",
                        profiles.profile().version()),
                CLERK.actor());
        product.bean(LetterPaths.class).change(ALONE, CLERK.actor());
        return true;
    }

    /** Does the work as the village's office. */
    public <T> T inside(Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work::get);
    }

    public Browser signIn() throws IOException {
        return Browser.signIn(product, village.slug().value());
    }

    /** The first of those who are there, by name. */
    public List<ResidentLine> residents(int atMost) {
        return inside(() ->
                product.bean(ResidentSearch.class)
                        .find(ResidentFilter.present(), 0, atMost, CLERK)
                        .lines());
    }

    /** A letter with all that its kind asks for. */
    public static DraftLetter draft(UUID resident) {
        return new DraftLetter(KIND, resident, Map.of("keperluan", PURPOSE), REQUIREMENTS);
    }

    /** The same letter, as its form sends it. */
    public static Form letter(UUID resident) {
        var form =
                Form.empty()
                        .with("kind", KIND)
                        .with("resident", resident.toString())
                        .with("f.keperluan", PURPOSE)
                        .with("f.sejak", "");
        for (var requirement : REQUIREMENTS) {
            form = form.with("syarat", requirement.toString());
        }
        return form;
    }
}
