# The server alone: the data is in Neo4j, or in the copy of seed-data beside the program. Nothing is written while it runs.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source
COPY .editorconfig Directory.Build.props Directory.Packages.props global.json ./
COPY schema/ schema/
COPY seed-data/ seed-data/
COPY src/ src/
RUN dotnet publish src/GraphApi.Server --arch $TARGETARCH --no-self-contained --output /app

# Neither a shell nor a package manager; the user "app" is not root.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
# The runtime's diagnostics would need a place to write to.
ENV GRAPHAPI_URLS=http://*:8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "GraphApi.Server.dll"]
