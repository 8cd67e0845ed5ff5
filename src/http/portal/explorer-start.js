// Runs in the browser, after React and GraphiQL: opens the explorer with the operation that the page names.
const { query, endpoint } = JSON.parse(document.getElementById("initial").textContent);
const { React, ReactDOM, GraphiQL } = window;

// Remembers nothing, so that an address always opens the operation that it names.
const storage = { getItem: () => null, setItem() {}, removeItem() {}, clear() {}, length: 0 };

ReactDOM.createRoot(document.getElementById("explorer")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: endpoint }),
    defaultQuery: query,
    initialQuery: query,
    storage,
  }),
);
