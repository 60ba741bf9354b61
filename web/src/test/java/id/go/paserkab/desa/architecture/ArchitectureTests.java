package id.go.paserkab.desa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.host.OnFace;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

class ArchitectureTests {

    private static final String ROOT = "id.go.paserkab.desa";

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location ->
                            !location.contains("/test-classes/")
                                    && !location.contains("-tests.jar"))
                    .importPackages(ROOT);

    @Test
    void theKernelLeansOnNothing() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".kernel..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..")
                        .because("value types must be usable in any room and any tool"));
    }

    @Test
    void onlyTheDoorsAndTheWorkersBindAVillage() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT + ".tenancy..",
                                ROOT + ".provisioning..",
                                ROOT + ".migration..",
                                ROOT + ".web.host..",
                                ROOT + ".benchmark..")
                        .should()
                        .callMethodWhere(
                                describe(
                                        "it binds a village",
                                        (JavaMethodCall call) ->
                                                call.getTargetOwner()
                                                                .isEquivalentTo(
                                                                        VillageContext.class)
                                                        && Set.of("call", "run")
                                                                .contains(call.getName())))
                        .because("a desk that could choose its village could choose another's"));
    }

    @Test
    void noThreadLocalCarriesAVillage() {
        check(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(ROOT + "..")
                        .should()
                        .haveRawType(ThreadLocal.class)
                        .because("what is set can be left set; a ScopedValue cannot"));
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        check(
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .should()
                        .notBePublic()
                        .because("other rooms speak to the desk, not to its tables"));
    }

    @Test
    void timeIsPassedIn() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".local..", ROOT + ".benchmark..")
                        .should()
                        .callMethodWhere(
                                describe(
                                        "it asks the wall clock",
                                        (JavaMethodCall call) ->
                                                call.getTargetOwner()
                                                                .getPackageName()
                                                                .equals("java.time")
                                                        && call.getName().equals("now")
                                                        && call.getTarget()
                                                                .getRawParameterTypes()
                                                                .isEmpty()))
                        .because("a test must be able to choose the time"));
    }

    @Test
    void controllersNameTheirFaceAndLiveBehindTheDoors() {
        check(
                classes()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .or()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .resideInAPackage(ROOT + ".web..")
                        .andShould()
                        .beAnnotatedWith(OnFace.class)
                        .because("a page that answers on the wrong host is a leak"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Value.class)
                        .because("constructors say what a class needs, records hold the settings"));
    }

    @Test
    void villagesAndTheirMakersNeverMeet() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".profile..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                ROOT + ".programme..",
                                ROOT + ".provisioning..",
                                ROOT + ".migration..")
                        .because("they meet in types and events of the platform core"));
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                ROOT + ".programme..",
                                ROOT + ".provisioning..",
                                ROOT + ".migration..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + ".profile..")
                        .because("they meet in types and events of the platform core"));
    }

    @Test
    void onlyTerminalsPrint() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(ROOT + ".local..", ROOT + ".benchmark..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("what is not logged is lost"));
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = new TreeSet<String>();
        PRODUCT.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> room.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .filter(room -> !room.getClasses().isEmpty())
                .forEach(room -> unmarked.add(room.getName()));
        assertThat(unmarked).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
