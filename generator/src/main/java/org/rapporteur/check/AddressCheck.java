package org.rapporteur.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.model.Withdrawal;

/**
 * No two things want one place in the published folder, not even where capital and small letters are all that differs, and
 * nothing wants a file's place for a folder.
 */
final class AddressCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        Places places = new Places(findings);
        Set<String> assets = record.assets().stream().map(Asset::path).collect(Collectors.toSet());
        Addresses.RESERVED.stream().filter(file -> !assets.contains(file)).forEach(places::reserve);
        if (record.tree().at(SitePath.HOME).isEmpty()) {
            places.reserve(SitePath.HOME.outputFile());
        }
        record.addresses().files().forEach(file -> places.reserve(file.outputFile()));
        record.addresses().generated().stream()
                .filter(page -> record.tree()
                        .at(page)
                        .map(document -> !isShownWith(document))
                        .orElse(true))
                .forEach(page -> places.reserve(page.outputFile()));
        for (Document document : record.documents()) {
            places.claim(document.page(), document.head().position());
        }
        record.documents(Document.Output.class).stream()
                .map(output -> Comparison.place(output.page()))
                .flatMap(place -> Stream.concat(
                        record.tree().at(place).stream(), record.tree().below(place, Document.class).stream()))
                .forEach(document -> kept(document, findings));
        for (Asset asset : record.assets()) {
            places.claim(new SitePath("/" + asset.path()), asset.position());
        }
        for (Document document : record.documents()) {
            document.head()
                    .aliases()
                    .forEach(alias -> places.claim(SitePath.ofOldAddress(alias.value()), alias.position()));
        }
        record.registers().gone().stream()
                .filter(Withdrawal::isPage)
                .forEach(gone -> places.claim(
                        SitePath.ofOldAddress(gone.path().value()), gone.path().position()));
    }

    private static void kept(Document document, Findings findings) {
        findings.add(
                Rule.DOUBLE_PATH,
                document.head().position(),
                "Its address " + document.page() + " is kept for the pages that compare an output's versions.",
                "Choose another name: below an output, `changes` and `cite` are kept for pages that Rapporteur makes.");
    }

    /** A page introduces an index, and a cycle's own list is the page of its catalogue. */
    private static boolean isShownWith(Document document) {
        return document.type() == DocumentType.PAGE && Addresses.INDEXES.contains(document.page())
                || document.type() == DocumentType.CONTRIBUTIONS;
    }

    /** Who has which place; a folder ends in a slash, and may be had by many who write it alike. */
    private static final class Places {
        private static final String MADE = "a file that Rapporteur makes";

        private final Map<String, Owner> owners = new HashMap<>();
        private final Findings findings;

        Places(Findings findings) {
            this.findings = findings;
        }

        /** @param name the owner's, for messages */
        private record Owner(String place, String name) {}

        /** Keeps a place for a file that the generator makes. */
        void reserve(String file) {
            owners.put(Slug.folded(file), new Owner(file, MADE));
        }

        private static String remedy(String file, Owner other) {
            boolean alike = !file.startsWith(other.place()) && Slug.folded(file).startsWith(Slug.folded(other.place()));
            return "Rename or remove one of the two"
                    + (alike ? ": not every system tells capital and small letters apart." : ".");
        }

        void claim(SitePath address, Position position) {
            String file = address.outputFile();
            Owner self = new Owner(file, position.toString());
            Owner other = owners.putIfAbsent(Slug.folded(file), self);
            for (int slash = file.indexOf('/'); slash >= 0 && other == null; slash = file.indexOf('/', slash + 1)) {
                Owner folder = new Owner(file.substring(0, slash + 1), position.toString());
                Owner first = owners.putIfAbsent(Slug.folded(file.substring(0, slash)), folder);
                other = first == null || first.place().equals(folder.place()) ? null : first;
            }
            if (other != null) {
                findings.add(
                        Rule.DOUBLE_PATH,
                        position,
                        "Its address " + address + " is taken by " + other.name() + ".",
                        other.name().equals(MADE) ? "Choose another name or address." : remedy(file, other));
            }
        }
    }
}
