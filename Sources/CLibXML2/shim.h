#pragma once
#include <string.h>
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers would clash with those of Foundation; nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

// What libxml2 tells while it reads; every function gets the same first argument.
typedef struct {
    void *receiver;
    void (*start)(void *receiver, const xmlChar *name, const xmlChar **attributes);
    void (*end)(void *receiver, const xmlChar *name);
    void (*text)(void *receiver, const xmlChar *bytes, int count);
    xmlParserCtxtPtr parser;
    int depth;
    int is_too_deep;
} factdb_markup_events;

// Elements nest no deeper than this: libxml2 looks through all that are open at every closing tag.
enum { factdb_deepest_markup = 4000 };

// Where reading stopped to be well-formed: a byte offset, or -1 when nothing was wrong.
typedef struct {
    long offset;
    char reason[120];
} factdb_markup_fault;

static void factdb_markup_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    factdb_markup_events *events = (factdb_markup_events *)context;
    if (++events->depth > factdb_deepest_markup) {
        events->is_too_deep = 1;
        xmlStopParser(events->parser);
        return;
    }
    events->start(events->receiver, name, attributes);
}

static void factdb_markup_end(void *context, const xmlChar *name) {
    factdb_markup_events *events = (factdb_markup_events *)context;
    events->depth--;
    events->end(events->receiver, name);
}

static void factdb_markup_text(void *context, const xmlChar *bytes, int count) {
    const factdb_markup_events *events = (const factdb_markup_events *)context;
    events->text(events->receiver, bytes, count);
}

// Entities that a document declares are not known here on purpose: nothing it says can expand, and nothing outside
// of it is opened. The names that HTML has are understood in XML too, since feeds use them.
static xmlEntityPtr factdb_markup_entity(void *context, const xmlChar *name) {
    xmlEntityPtr predefined = xmlGetPredefinedEntity(name);
    if (predefined) return predefined;
    const htmlEntityDesc *known = htmlEntityLookup(name);
    if (known) {
        xmlChar utf8[8];
        int count = xmlCopyCharMultiByte(utf8, (int)known->value);
        factdb_markup_text(context, utf8, count);
    }
    return NULL;
}

static inline void factdb_markup_listen(xmlParserCtxtPtr parser, factdb_markup_events *events) {
    memset(parser->sax, 0, sizeof(xmlSAXHandler));
    parser->sax->startElement = factdb_markup_start;
    parser->sax->endElement = factdb_markup_end;
    parser->sax->characters = factdb_markup_text;
    parser->sax->ignorableWhitespace = factdb_markup_text;
    parser->sax->cdataBlock = factdb_markup_text;
    parser->sax->getEntity = factdb_markup_entity;
    parser->userData = events;
    events->parser = parser;
    events->depth = 0;
    events->is_too_deep = 0;
}

// Reads valid UTF-8 without NUL as HTML; whatever it is, it is a document to this parser.
static inline int factdb_read_html(const char *bytes, int count, factdb_markup_events *events) {
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
    if (!parser) return 0;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                   HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    factdb_markup_listen(parser, events);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    return 1;
}

// Reads bytes as XML, going on behind what is not well-formed as far as that makes sense.
static inline int factdb_read_xml(const char *bytes, int count, factdb_markup_events *events, factdb_markup_fault *fault) {
    fault->offset = -1;
    fault->reason[0] = 0;
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(bytes, count);
    if (!parser) return 0;
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                                  XML_PARSE_SAX1);
    factdb_markup_listen(parser, events);
    xmlParseDocument(parser);
    // Names of HTML's entities are the only fault that is forgiven.
    if (!parser->wellFormed && parser->lastError.code != XML_ERR_UNDECLARED_ENTITY) {
        fault->offset = xmlByteConsumed(parser);
        if (parser->lastError.message) strncpy(fault->reason, parser->lastError.message, sizeof fault->reason - 1);
        fault->reason[sizeof fault->reason - 1] = 0;
    }
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    return 1;
}
