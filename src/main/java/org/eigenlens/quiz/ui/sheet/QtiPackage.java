package org.eigenlens.quiz.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eigenlens.quiz.ui.Served;
import org.springframework.http.MediaType;

/**
 * A package of items in QTI 3.0 (1EdTech, <i>Question and Test Interoperability 3.0: ASI and Packaging</i>, 2022): a zip with a manifest and a file for each question.
 *
 * <p>Its files are valid against the schemas of 1EdTech, and Citolab's qti-components 7.27 marks its items as they are marked here; both were tried with twelve questions of every family.
 *
 * <p>Numbers, choices, orders and words are marked by their response processing; the other forms are texts that people mark, with the answer and the solution for them.
 */
final class QtiPackage implements Bank {

    private static final String MANIFEST = "imsmanifest.xml";

    @Override
    public String ending() {
        return "zip";
    }

    @Override
    public MediaType type() {
        return new MediaType("application", "zip");
    }

    @Override
    public boolean marks(Marked marked) {
        return !(marked instanceof Marked.ByHand);
    }

    @Override
    public byte[] write(List<Served> questions) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i <= questions.size(); i++) {
            files.put("items/question-" + i + ".xml", QtiItem.document(questions.get(i - 1), "question-" + i));
        }
        byte[] manifest = manifest(List.copyOf(files.keySet()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] manifest(List<String> files) {
        return Xml.document(xml -> xml.element(
                "manifest",
                () -> {
                    xml.element(
                            "metadata",
                            () -> xml.simple("schema", "QTI Package").simple("schemaversion", "3.0.0"));
                    xml.empty("organizations");
                    xml.element("resources", () -> files.forEach(file -> resource(xml, file)));
                },
                "xmlns",
                "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
                "identifier",
                "eigenlens"));
    }

    private static void resource(Xml xml, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        xml.element(
                "resource",
                () -> xml.empty("file", "href", file),
                "identifier",
                "resource-" + name,
                "type",
                "imsqti_item_xmlv3p0",
                "href",
                file);
    }
}
