using System.Collections.Immutable;

namespace GraphApi.Server.Options;

/// <summary>Every setting of the server: the one list behind the options, their defaults, the command line and <c>--help</c>.</summary>
public static class Settings
{
    public static readonly Setting Model = new("Model", "--model", "", "The model file. Default: schema/graph.graphql, beside the program or in a folder above it.");
    public static readonly Setting Backend = new("Backend", "--backend", "embedded", "Where the graph is: embedded (read from the data folder into this process) or neo4j (in the Neo4j database that the settings Neo4j:* name).");
    public static readonly Setting Data = new("Data", "--data", "", "The data folder of the embedded graph. Default: seed-data, beside the program or in a folder above it.");
    public static readonly Setting Urls = new("Urls", "--urls", "", "Addresses to listen on, with ';' between them. Default: http://localhost:5000, or what ASPNETCORE_URLS says.");
    public static readonly Setting Watch = new("Watch", "--watch", "false", "Load the embedded graph again when a file of the data folder changes. SIGHUP does so at any time.", IsSwitch: true);
    public static readonly Setting ShutdownTimeout = new("ShutdownTimeout", "--shutdown-timeout", "30s", "How long running requests may go on after the server was told to stop.");

    public static readonly Setting Neo4jUri = new("Neo4j:Uri", "--neo4j-uri", "", "The Neo4j server: bolt://HOST:PORT, or neo4j://HOST:PORT for a cluster; +s behind the scheme for TLS, +ssc for TLS with any certificate.");
    public static readonly Setting Neo4jUser = new("Neo4j:User", "--neo4j-user", "", "The user. Default: neo4j where a password is given; without a password, the server connects without authentication.");
    public static readonly Setting Neo4jPassword = new("Neo4j:Password", "", "", "The password. Not to be given on the command line, where others would see it.");
    public static readonly Setting Neo4jPasswordFile = new("Neo4j:PasswordFile", "--neo4j-password-file", "", "A file that holds the password and nothing else.");
    public static readonly Setting Neo4jDatabase = new("Neo4j:Database", "--neo4j-database", "", "The database. Default: the user's home database.");
    public static readonly Setting Neo4jPoolSize = new("Neo4j:PoolSize", "--neo4j-pool-size", "100", "Connections to one Neo4j server that may be open at once.");
    public static readonly Setting Neo4jAcquisitionTimeout = new("Neo4j:AcquisitionTimeout", "--neo4j-acquisition-timeout", "5s", "How long a request may wait for a connection.");
    public static readonly Setting Neo4jConnectTimeout = new("Neo4j:ConnectTimeout", "--neo4j-connect-timeout", "5s", "How long opening one connection may take.");
    public static readonly Setting Neo4jQueryTimeout = new("Neo4j:QueryTimeout", "--neo4j-query-timeout", "10s", "How long one statement may take; Neo4j stops it then.");
    public static readonly Setting Neo4jRetryTime = new("Neo4j:RetryTime", "--neo4j-retry-time", "2s", "For how long a statement that failed for a reason that may pass is tried again.");

    public static readonly Setting MaxTokens = new("Limits:MaxTokens", "--max-tokens", "10000", "Tokens in one document.");
    public static readonly Setting MaxDepth = new("Limits:MaxDepth", "--max-depth", "64", "Levels of nesting in one document, and in the JSON of one request.");
    public static readonly Setting MaxDocumentChars = new("Limits:MaxDocumentChars", "--max-document-chars", "262144", "Characters in one document.");
    public static readonly Setting MaxDirectives = new("Limits:MaxDirectives", "--max-directives", "16", "Directives at one place of a document.");
    public static readonly Setting MaxErrors = new("Limits:MaxErrors", "--max-errors", "50", "Validation errors that are reported before validation stops.");
    public static readonly Setting MaxFragmentSpreads = new("Limits:MaxFragmentSpreads", "--max-fragment-spreads", "10000", "Fragment spreads that validation follows in one document.");
    public static readonly Setting MaxFieldComparisons = new("Limits:MaxFieldComparisons", "--max-field-comparisons", "100000", "Comparisons that may be needed to decide whether the fields of one document can be merged.");
    public static readonly Setting MaxPlanFields = new("Limits:MaxPlanFields", "--max-plan-fields", "20000", "Fields in the plan of one operation, all fragments spread.");
    public static readonly Setting MaxBodyBytes = new("Limits:MaxBodyBytes", "--max-body-bytes", "1048576", "Bytes in one request's body, or in the query string of a GET request.");
    public static readonly Setting MaxVariablesBytes = new("Limits:MaxVariablesBytes", "--max-variables-bytes", "262144", "Bytes in one request's variables.");
    public static readonly Setting DefaultPageSize = new("Limits:DefaultPageSize", "--default-page-size", "50", "Rows in a page where the request gives neither \"first\" nor \"last\".");
    public static readonly Setting MaxPageSize = new("Limits:MaxPageSize", "--max-page-size", "200", "Rows in a page at the most.");
    public static readonly Setting MaxIds = new("Limits:MaxIds", "--max-ids", "100", "Ids that one argument takes.");
    public static readonly Setting MaxWalkedRelationships = new("Limits:MaxWalkedRelationships", "--max-walked-relationships", "1000000", "Relationships that \"paths\", \"neighborhood\" and \"responsibilityChains\" may look at in one operation, all together; an answer that was cut off says so.");
    public static readonly Setting MaxCost = new("Limits:MaxCost", "--max-cost", "1000000", "What one operation may cost: one for each element that may be visited, where a list multiplies what is below it by its page size.");
    public static readonly Setting RequestTimeout = new("Limits:RequestTimeout", "--request-timeout", "10s", "How long one request may take.");
    public static readonly Setting MaxResponseBytes = new("Limits:MaxResponseBytes", "--max-response-bytes", "67108864", "Bytes in one response.");

    public static readonly Setting CacheDocuments = new("Cache:Documents", "--cache-documents", "2000", "Compiled documents that are kept.");
    public static readonly Setting CacheBytes = new("Cache:Bytes", "--cache-bytes", "16777216", "Bytes of the text of the documents that are kept.");
    public static readonly Setting CacheInvalidDocuments = new("Cache:InvalidDocuments", "--cache-invalid-documents", "200", "Documents with errors that are kept, so that repeating one costs little.");
    public static readonly Setting CacheVariants = new("Cache:Variants", "--cache-variants", "64", "Plans that are kept of one operation, one for each structure of its variables.");

    public static readonly Setting CompressFromBytes = new("Compression:FromBytes", "--compress-from-bytes", "8192", "Responses of at least so many bytes are compressed (br, gzip) for clients that accept it; 0 turns compression off.");
    public static readonly Setting CorsOrigins = new("Cors:Origins", "--cors-origins", "", "Origins whose pages may call the server, with ',' between them, or * for all. Default: none.");
    public static readonly Setting LogLevel = new("Log:Level", "--log-level", "Information", "The least that is logged: Verbose, Debug, Information, Warning, Error or Fatal. Requests are logged at Information.");
    public static readonly Setting LogFile = new("Log:File", "--log-file", "", "A file to log to beside the console; a new one is begun every day, and 31 are kept. Default: none.");
    public static readonly Setting PageTitle = new("Page:Title", "--page-title", "GraphApi", "Title of the page at /.");
    public static readonly Setting PageDescription = new("Page:Description", "--page-description", "", "What the page at / says of the data.");

    /// <summary>Every setting, in the order of <c>--help</c>.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        Model, Backend, Data, Urls, Watch, ShutdownTimeout,
        Neo4jUri, Neo4jUser, Neo4jPassword, Neo4jPasswordFile, Neo4jDatabase, Neo4jPoolSize, Neo4jAcquisitionTimeout, Neo4jConnectTimeout, Neo4jQueryTimeout, Neo4jRetryTime,
        MaxTokens, MaxDepth, MaxDocumentChars, MaxDirectives, MaxErrors, MaxFragmentSpreads, MaxFieldComparisons, MaxPlanFields,
        MaxBodyBytes, MaxVariablesBytes, DefaultPageSize, MaxPageSize, MaxIds, MaxWalkedRelationships, MaxCost, RequestTimeout, MaxResponseBytes,
        CacheDocuments, CacheBytes, CacheInvalidDocuments, CacheVariants,
        CompressFromBytes, CorsOrigins, LogLevel, LogFile, PageTitle, PageDescription,
    ];
}
